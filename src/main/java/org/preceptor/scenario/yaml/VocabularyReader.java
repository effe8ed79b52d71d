package org.preceptor.scenario.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.scenario.Range;
import org.preceptor.scenario.Vocabulary;

/** Collects every name of a scenario before any condition is read. */
final class VocabularyReader {

  private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,4})\\.\\.(-?[0-9]{1,4})");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Diagnostics diagnostics;
  private final Set<String> standing = new HashSet<>();

  VocabularyReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Vocabulary read(YamlMap scenario) {
    var flags = new LinkedHashSet<String>();
    for (var flag : scenario.scalars("flags")) {
      if (mayStand(flag.text(), flag.span())) {
        flags.add(flag.text());
      }
    }
    var counters = scenario.map("counters").map(this::counters).orElse(Map.of());
    var passages = new LinkedHashSet<String>();
    var choices = new LinkedHashSet<String>();
    var tags = new LinkedHashSet<String>();
    scenario
        .node("passages")
        .filter(YamlNode.Mapping.class::isInstance)
        .map(node -> (YamlNode.Mapping) node)
        .ifPresent(
            mapping ->
                mapping
                    .values()
                    .forEach(
                        (id, passage) -> {
                          passages.add(id);
                          collect(passage, choices, tags);
                        }));
    return new Vocabulary(choices, passages, flags, counters, tags);
  }

  /** Looks ahead without noting anything; the passage reader names what is wrong. */
  private static void collect(YamlNode passage, Set<String> choices, Set<String> tags) {
    for (var choice : list(passage, "choices")) {
      if (choice instanceof YamlNode.Mapping mapping
          && mapping.values().get("id") instanceof YamlNode.Scalar id) {
        choices.add(id.text());
      }
      for (var tag : list(choice, "tags")) {
        if (tag instanceof YamlNode.Scalar scalar) {
          tags.add(scalar.text());
        }
      }
    }
  }

  private static List<YamlNode> list(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping
            && mapping.values().get(key) instanceof YamlNode.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  /** A counter with a mistake stays known, with the widest range, so that it is named once. */
  private Map<String, Range> counters(YamlMap map) {
    var counters = new LinkedHashMap<String, Range>();
    for (var counter : map.entries().keySet()) {
      mayStand(counter, map.keySpan(counter));
      var text = map.text(counter);
      var range = range(text);
      if (range.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.RANGE_MALFORMED,
            map.span(counter),
            "'%s' is no range; write it as 0..10, within -%d..%d."
                .formatted(text, Range.WIDEST, Range.WIDEST));
      }
      counters.put(counter, range.orElse(new Range(-Range.WIDEST, Range.WIDEST)));
    }
    return counters;
  }

  private static Optional<Range> range(String text) {
    var matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    } catch (IllegalArgumentException empty) {
      return Optional.empty();
    }
  }

  /** Flags and counters stand alone in conditions, so they share one set of names. */
  private boolean mayStand(String name, SourceSpan span) {
    if (!ID.matcher(name).matches()) {
      diagnostics.add(
          DiagnosticCode.ID_MALFORMED,
          span,
          "'" + name + "' is no id: lower case, digits and single hyphens.");
      return false;
    }
    if (Vocabulary.RESERVED.contains(name) || name.matches("[0-9]+")) {
      diagnostics.add(
          DiagnosticCode.RESERVED_WORD,
          span,
          "'" + name + "' is a word of the language; give it another name.");
      return false;
    }
    if (!standing.add(name)) {
      diagnostics.add(
          DiagnosticCode.NAME_DECLARED_TWICE,
          span,
          "'" + name + "' is declared already; flags and counters have names of their own.");
      return false;
    }
    return true;
  }
}
