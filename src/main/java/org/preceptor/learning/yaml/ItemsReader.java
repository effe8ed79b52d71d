package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.Cognition;
import org.preceptor.learning.Item;
import org.preceptor.learning.Question;
import org.preceptor.standards.ObligationId;

/** Reads a bank of items. What can be said of a single item is said here. */
final class ItemsReader {

  private static final Map<String, Cognition> LEVELS = words(Cognition.values(), Cognition::word);
  private static final Map<String, Question.Kind> KINDS =
      words(Question.Kind.values(), Question.Kind::word);

  /** An item and where it stands. */
  record Placed(SourceSpan span, Item item) {}

  private final Obligations obligations;
  private final Diagnostics diagnostics;
  private final ItemRules rules;

  ItemsReader(Obligations obligations, Diagnostics diagnostics) {
    this.obligations = obligations;
    this.diagnostics = diagnostics;
    this.rules = new ItemRules(diagnostics);
  }

  /** Of an item that can't be understood nothing is returned; the reasons are noted. */
  List<Placed> read(YamlMap map) {
    var ids = new Ids(diagnostics);
    var read = new ArrayList<Placed>();
    for (var item : map.maps("items")) {
      one(item, ids, read);
    }
    return read;
  }

  private void one(YamlMap map, Ids ids, List<Placed> into) {
    var id = ids.once(map.id("id"), map.span("id"));
    var obligationText = map.text("obligation");
    var obligation =
        obligationText.isEmpty()
            ? Optional.<ObligationId>empty()
            : obligations.one(obligationText, map.span("obligation"));
    var level = map.word("level", LEVELS);
    var kind = map.word("kind", KINDS);
    var stem = Markdown.render(map.text("stem"));
    if (kind.isEmpty()) {
      return;
    }
    var question = question(kind.get(), map);
    map.close();
    rules.check(question, map);
    if (obligation.isPresent() && level.isPresent()) {
      into.add(new Placed(map.span(), new Item(id, obligation.get(), level.get(), stem, question)));
    }
  }

  private Question question(Question.Kind kind, YamlMap map) {
    return switch (kind) {
      case SINGLE, MULTIPLE, TRUE_FALSE -> new Question.Choice(kind, options(map));
      case ORDER -> new Question.Order(steps(map));
      case MATCH -> new Question.Match(Pairs.read(map, "rationale", diagnostics));
      case HOT_TEXT -> new Question.HotText(Pairs.lines(map, "text", "rationale", diagnostics));
    };
  }

  private List<Question.Option> options(YamlMap map) {
    var ids = new Ids(diagnostics);
    return map.maps("options").stream()
        .map(
            option -> {
              var read =
                  new Question.Option(
                      ids.once(option.id("id"), option.span("id")),
                      option.text("text"),
                      option.flag("key", false),
                      option.text("rationale"));
              option.close();
              return read;
            })
        .toList();
  }

  private List<Question.Step> steps(YamlMap map) {
    var ids = new Ids(diagnostics);
    return map.maps("steps").stream()
        .map(
            step -> {
              var read =
                  new Question.Step(
                      ids.once(step.id("id"), step.span("id")),
                      step.text("text"),
                      step.text("rationale"));
              step.close();
              return read;
            })
        .toList();
  }

  static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(word, v -> v, (a, b) -> a, LinkedHashMap::new));
  }
}
