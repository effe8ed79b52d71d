package org.preceptor.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.ConditionParser;
import org.preceptor.scenario.ConditionText;
import org.preceptor.scenario.Effects;
import org.preceptor.scenario.Vocabulary;

/** What the readers of one scenario share: its names, its places, and where mistakes go. */
record Reading(Vocabulary vocabulary, ScalarPlaces places, Diagnostics diagnostics) {

  private static final int LONGEST_TIME = 24;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MOST_ADDED = 1000;

  void note(DiagnosticCode code, SourceSpan span, String message) {
    diagnostics.add(code, span, message);
  }

  Optional<Condition> condition(YamlMap map, String key) {
    var found = map.node(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (!(found.get() instanceof YamlNode.Scalar scalar)) {
      note(DiagnosticCode.NOT_A_TEXT, found.get().span(), "here a condition is expected.");
      return Optional.empty();
    }
    var text = new ConditionText(scalar.text(), places.of(scalar));
    return ConditionParser.parse(text, vocabulary, diagnostics);
  }

  /** A time of the story: {@code 09:24}, or in words where it ends much later. */
  Optional<String> time(YamlMap map) {
    var time = map.optionalText("at");
    if (time.isPresent() && time.get().length() > LONGEST_TIME) {
      note(
          DiagnosticCode.TOO_LONG,
          map.span("at"),
          "'at' has %d characters; %d are the most.".formatted(time.get().length(), LONGEST_TIME));
    }
    return time;
  }

  Effects effects(YamlMap map) {
    var sets = new LinkedHashMap<String, Boolean>();
    var adds = new LinkedHashMap<String, Integer>();
    map.map("sets")
        .ifPresent(
            flags ->
                flags
                    .entries()
                    .keySet()
                    .forEach(
                        flag -> {
                          declared(flags, flag, vocabulary.flags(), "flag");
                          sets.put(flag, flags.flag(flag, false));
                        }));
    map.map("adds")
        .ifPresent(
            counters ->
                counters
                    .entries()
                    .keySet()
                    .forEach(
                        counter -> {
                          declared(counters, counter, vocabulary.counters().keySet(), "counter");
                          adds.put(counter, counters.number(counter, -MOST_ADDED, MOST_ADDED));
                        }));
    return new Effects(sets, adds);
  }

  /** Notes an id that is none. */
  void id(String id, SourceSpan span) {
    if (!ID.matcher(id).matches()) {
      note(
          DiagnosticCode.ID_MALFORMED,
          span,
          "'" + id + "' is no id: lower case, digits and single hyphens.");
    }
    if (Vocabulary.RESERVED.contains(id)) {
      note(
          DiagnosticCode.RESERVED_WORD,
          span,
          "'" + id + "' is a word of the language; give it another name.");
    }
  }

  /** Notes a passage that is not there. */
  void passage(String id, SourceSpan span, String where) {
    if (!id.isEmpty() && !vocabulary.passages().contains(id)) {
      note(
          DiagnosticCode.PASSAGE_UNKNOWN,
          span,
          "%s '%s', and no passage has that id.%s"
              .formatted(where, id, diagnostics.near(id, vocabulary.passages())));
    }
  }

  private void declared(YamlMap map, String name, Set<String> names, String kind) {
    if (!names.contains(name)) {
      note(
          DiagnosticCode.NAME_UNKNOWN,
          map.keySpan(name),
          "no %s is called '%s'.%s".formatted(kind, name, diagnostics.near(name, names)));
    }
  }

  /** Text by key, for mappings whose keys the author chooses. */
  static Map<String, String> texts(YamlMap map) {
    var texts = new LinkedHashMap<String, String>();
    map.entries().keySet().forEach(key -> texts.put(key, map.text(key)));
    return texts;
  }
}
