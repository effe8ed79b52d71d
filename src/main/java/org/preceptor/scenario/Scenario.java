package org.preceptor.scenario;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.ActivityRef;

/** A script made playable: its conditions are compiled once, here, for all runs. */
public final class Scenario {

  private final Script script;
  private final String sha256;
  private final List<Walk> walks;
  private final Monitors monitors;
  private @Nullable WalkSize size;

  /**
   * @param sha256 the hash of the authored text, which runs are pinned to
   */
  public Scenario(Script script, String sha256, List<Walk> walks) {
    this(script, sha256, walks, Monitors.of(script, script.conditions()));
  }

  private Scenario(Script script, String sha256, List<Walk> walks, Monitors monitors) {
    this.script = script;
    this.sha256 = sha256;
    this.walks = List.copyOf(walks);
    this.monitors = monitors;
  }

  /** The same with walks, which its conditions know nothing of. */
  public Scenario with(List<Walk> other) {
    return new Scenario(script, sha256, other, monitors);
  }

  public Script script() {
    return script;
  }

  public ActivityRef ref() {
    return script.ref();
  }

  public String sha256() {
    return sha256;
  }

  public List<Walk> walks() {
    return walks;
  }

  public Passage passage(PassageId id) {
    var passage = script.passages().get(id);
    if (passage == null) {
      throw new IllegalArgumentException(ref() + " has no passage " + id);
    }
    return passage;
  }

  /** The choices that none of its walks takes. */
  public List<ChoiceId> untaken() {
    var taken = new HashSet<ChoiceId>();
    walks.forEach(walk -> taken.addAll(walk.choices()));
    return script.choices().map(Choice::id).filter(id -> !taken.contains(id)).toList();
  }

  Monitors monitors() {
    return monitors;
  }

  /** How much there is to read and decide on the median of its walks, each taken by itself. */
  public WalkSize size() {
    var known = size;
    if (known == null) {
      known = WalkSize.median(this);
      size = known;
    }
    return known;
  }
}
