package org.preceptor.learning.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.Question;

/** What makes a single item fair: a countable key, and no option that gives itself away. */
final class ItemRules {

  private static final Pattern ALL_OR_NONE =
      Pattern.compile(
          "\\b(all|none|both|neither|any)\\s+of\\s+(the\\s+above|these|the\\s+others|them)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSOLUTE =
      Pattern.compile("\\b(always|never|only|under no circumstances)\\b", Pattern.CASE_INSENSITIVE);

  private final Diagnostics diagnostics;

  ItemRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Question question, YamlMap map) {
    switch (question) {
      case Question.Choice choice -> choice(choice, map);
      case Question.Order order -> count(order.steps(), 3, 8, "steps", map);
      case Question.Match match -> count(match.pairs(), 3, 8, "pairs", map);
      case Question.HotText hot -> {
        count(hot.lines(), 3, 12, "lines", map);
        long keys = hot.lines().stream().filter(Question.Line::key).count();
        keys(keys == 1, "exactly one line is the key", keys, map, "lines");
      }
    }
  }

  private void choice(Question.Choice choice, YamlMap map) {
    var options = choice.options();
    long keys = options.stream().filter(Question.Option::key).count();
    switch (choice.kind()) {
      case SINGLE -> {
        count(options, 3, 4, "options", map);
        keys(keys == 1, "exactly one option is the key", keys, map, "options");
      }
      case MULTIPLE -> {
        count(options, 4, 6, "options", map);
        keys(
            keys >= 2 && keys < options.size(),
            "two options at least are keys, and one at least is none",
            keys,
            map,
            "options");
      }
      default -> {
        count(options, 2, 2, "options", map);
        keys(keys == 1, "exactly one option is the key", keys, map, "options");
      }
    }
    options.forEach(option -> allOrNone(option, map));
    absolutes(options, map);
  }

  private void allOrNone(Question.Option option, YamlMap map) {
    if (ALL_OR_NONE.matcher(option.text()).find()) {
      diagnostics.add(
          DiagnosticCode.ALL_OF_THE_ABOVE,
          map.span("options"),
          "option '%s' points at the other options; options move, and it tests reading."
              .formatted(option.id()));
    }
  }

  private void absolutes(List<Question.Option> options, YamlMap map) {
    boolean inKeys = options.stream().anyMatch(o -> o.key() && absolute(o));
    boolean inAllOthers =
        options.stream().anyMatch(o -> !o.key())
            && options.stream().filter(o -> !o.key()).allMatch(ItemRules::absolute);
    if (inAllOthers && !inKeys) {
      diagnostics.add(
          DiagnosticCode.ABSOLUTE_GIVES_AWAY,
          map.span("options"),
          "every wrong option says always, never or only, and the key does not.");
    }
  }

  private static boolean absolute(Question.Option option) {
    return ABSOLUTE.matcher(option.text()).find();
  }

  private void count(List<?> parts, int least, int most, String key, YamlMap map) {
    if (parts.size() < least || parts.size() > most) {
      diagnostics.add(
          DiagnosticCode.OPTIONS_MISCOUNTED,
          map.span(key),
          "'%s' of this kind of item are %d to %d; here are %d."
              .formatted(key, least, most, parts.size()));
    }
  }

  private void keys(boolean right, String rule, long keys, YamlMap map, String where) {
    if (!right) {
      diagnostics.add(
          DiagnosticCode.KEYS_MISCOUNTED, map.span(where), rule + "; here are " + keys + ".");
    }
  }
}
