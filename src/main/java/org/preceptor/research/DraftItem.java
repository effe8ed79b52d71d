package org.preceptor.research;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A question of an instrument that is being written; anything of it may still be missing.
 *
 * @param id permanent once it was published; empty until the draft is kept for the first time
 * @param presets the places of the shorter ways that ask it
 */
public record DraftItem(
    String id,
    Map<Part, String> texts,
    boolean elsewhere,
    boolean alwaysApplies,
    Set<Integer> presets) {

  /** A text of a question, and how long it may be. */
  public enum Part {
    HEADING(200, false),
    QUESTION(200, true),
    DEFINITION(1000, false),
    LOOK(1000, false),
    EXAMPLE_YES(1000, false),
    EXAMPLE_NO(1000, false),
    WHY(1000, false),
    PARTLY(1000, false),
    SAYS_YES(120, false),
    SAYS_PARTLY(120, false),
    SAYS_NO(120, false),
    SAYS_NOT_REPORTED(120, false),
    ASPECT(40, true),
    CRITICAL(40, true),
    OBLIGATION(10, false);

    /** What an answer says in half a sentence. */
    public static final List<Part> SAYS =
        List.of(SAYS_YES, SAYS_PARTLY, SAYS_NO, SAYS_NOT_REPORTED);

    private final int longest;
    private final boolean needed;

    Part(int longest, boolean needed) {
      this.longest = longest;
      this.needed = needed;
    }

    public int longest() {
      return longest;
    }

    public boolean isNeeded() {
      return needed;
    }

    /** As it stands in forms and in what is stored. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public DraftItem {
    var all = new EnumMap<Part, String>(Part.class);
    Arrays.stream(Part.values()).forEach(part -> all.put(part, ""));
    texts.forEach((part, text) -> all.put(part, text.strip()));
    texts = Map.copyOf(all);
    presets = Set.copyOf(presets);
  }

  static DraftItem empty(String heading) {
    return new DraftItem(
        "",
        Map.of(
            Part.HEADING, heading,
            Part.ASPECT, ChecklistAspect.VALIDITY.word(),
            Part.CRITICAL, ChecklistCritical.NEVER.word()),
        false,
        false,
        Set.of());
  }

  public String text(Part part) {
    return texts.getOrDefault(part, "");
  }

  /** Whether any answer has words of its own; the others need theirs then. */
  boolean saysAnything() {
    return Part.SAYS.stream().anyMatch(part -> !text(part).isEmpty());
  }

  DraftItem called(String name) {
    return new DraftItem(name, texts, elsewhere, alwaysApplies, presets);
  }
}
