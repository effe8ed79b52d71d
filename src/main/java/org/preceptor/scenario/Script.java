package org.preceptor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.SourceSpan;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * A scenario as its author wrote it, every name resolved.
 *
 * @param variantOf the scenario whose decisions this one brings back in another life
 * @param setting what the player reads before starting
 * @param people who speaks, by the name used in {@link Line.Says}
 * @param obligations every duty that a rule judges, declared
 */
public record Script(
    SourceSpan span,
    ActivityRef ref,
    String title,
    String summary,
    StandardNumber leads,
    Optional<String> variantOf,
    int minutes,
    String setting,
    Map<String, String> roles,
    Map<String, String> people,
    List<ObligationId> obligations,
    Set<String> flags,
    Map<String, Range> counters,
    PassageId opening,
    Map<PassageId, Passage> passages,
    List<Rule> rules,
    List<Collision> collisions,
    List<AtHand> atHand) {

  public Script {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    obligations = List.copyOf(obligations);
    flags = Set.copyOf(flags);
    counters = Map.copyOf(counters);
    passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    rules = List.copyOf(rules);
    collisions = List.copyOf(collisions);
    atHand = List.copyOf(atHand);
  }

  /** The scenario that it varies, or itself: what variants have in common. */
  String family() {
    return variantOf.orElse(ref.slug());
  }

  public Stream<Choice> choices() {
    return passages.values().stream().flatMap(passage -> passage.choices().stream());
  }

  /** What passages and choices do, each once. */
  public Stream<Effects> effects() {
    return Stream.concat(
        passages.values().stream().map(Passage::effects), choices().map(Choice::effects));
  }

  /** The conditions that decide what is on offer. */
  public List<Condition> guards() {
    return choices().flatMap(choice -> choice.guard().stream()).toList();
  }

  /** Every condition anywhere. */
  public List<Condition> conditions() {
    return Stream.of(
            guards().stream(),
            rules.stream().flatMap(rule -> rule.conditions().stream()),
            collisions.stream().map(Collision::when),
            atHand.stream().flatMap(known -> known.when().stream()))
        .flatMap(part -> part)
        .toList();
  }
}
