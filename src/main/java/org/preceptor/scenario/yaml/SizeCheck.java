package org.preceptor.scenario.yaml;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.Script;

/** Refuses what is too large to be a scenario, so that no file can keep a reader busy. */
final class SizeCheck {

  private static final int MOST_PASSAGES = 500;
  private static final int MOST_CHOICES_IN_ONE = 40;
  private static final int MOST_CHOICES = 1_000;
  private static final int MOST_CONDITIONS = 300;
  private static final int MOST_STEPS = 500;

  /** What nobody writes a hundred of. */
  private static final List<String> LISTS = List.of("rules", "collisions", "at-hand");

  private static final int LONGEST_LIST = 100;

  private final Diagnostics diagnostics;
  private boolean fits = true;

  SizeCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether its parts can be looked at. */
  boolean fits(YamlMap scenario) {
    if (scenario.node("passages").orElse(null) instanceof YamlNode.Mapping passages) {
      atMost(MOST_PASSAGES, "passages", passages.values().size(), passages.span());
      int choices = passages.values().values().stream().mapToInt(this::choices).sum();
      if (choices > MOST_CHOICES) {
        note(passages.span(), "there are %,d choices", choices, MOST_CHOICES);
      }
    }
    LISTS.forEach(key -> list(LONGEST_LIST, scenario, key));
    return fits;
  }

  private int choices(YamlNode passage) {
    if (passage instanceof YamlNode.Mapping mapping
        && mapping.values().get("choices") instanceof YamlNode.Sequence choices) {
      if (fits) {
        atMost(MOST_CHOICES_IN_ONE, "choices", choices.items().size(), choices.span());
      }
      return choices.items().size();
    }
    return 0;
  }

  /** Whether it can be explored: each different condition is one more thing to keep in mind. */
  boolean fits(Script script) {
    var conditions =
        script.conditions().stream().flatMap(SizeCheck::leaves).map(Condition::toString).distinct();
    int count = (int) conditions.count();
    if (count > MOST_CONDITIONS) {
      note(script.span(), "there are %,d different conditions", count, MOST_CONDITIONS);
    }
    return fits;
  }

  private static Stream<Condition> leaves(Condition condition) {
    return condition.parts().isEmpty()
        ? Stream.of(condition)
        : condition.parts().stream().flatMap(SizeCheck::leaves);
  }

  /** Whether it can be played. */
  boolean fitsAsWalk(YamlMap walk) {
    list(MOST_STEPS, walk, "choose");
    return fits;
  }

  private void list(int most, YamlMap map, String key) {
    if (map.node(key).orElse(null) instanceof YamlNode.Sequence list) {
      atMost(most, key, list.items().size(), list.span());
    }
  }

  private void atMost(int most, String key, int entries, SourceSpan span) {
    if (entries > most) {
      note(span, "'" + key + "' has %,d entries", entries, most);
    }
  }

  private void note(SourceSpan span, String what, int count, int most) {
    fits = false;
    diagnostics.add(
        DiagnosticCode.SCENARIO_TOO_LARGE,
        span,
        (what + "; %,d are the most.").formatted(count, most));
  }
}
