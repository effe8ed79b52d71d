package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;

/**
 * What has to hold between modules: no sentence of a lesson or an item stands in two of them, and
 * no two items ask the same.
 */
public final class LibraryCheck {

  private static final String ITEMS = "items.yaml";
  private static final String LESSONS = "lessons/";

  /** Shorter ones are everybody's. */
  private static final int WORDS_OF_A_SENTENCE = 8;

  /** Runs of words by which texts are compared (Broder 1997). */
  private static final int SHINGLE = 3;

  /** In hundredths of the runs that two items have together; unrelated ones share under five. */
  private static final int MOST_ALIKE = 25;

  /** A run that stands in so many items tells none apart. */
  private static final int COMMON = 40;

  private static final Set<String> NOT_READ = Set.of("id", "obligation", "level", "kind", "key");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’']+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"”’)]*\\s+");
  private static final Pattern YAML_KEY = Pattern.compile("^\\s*(- )?(\\{ *)?[a-z-]+: *[\"|>]*");

  private final YamlReader yaml;
  private final Diagnostics diagnostics;
  private final Map<String, SourceSpan> sentences = new HashMap<>();
  private final List<Item> items = new ArrayList<>();

  private record Item(SourceSpan span, String id, Set<String> runs) {}

  public LibraryCheck(YamlReader yaml, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
  }

  /** Compares modules that can be read; what is wrong inside one is said elsewhere. */
  public void run(List<ContentBundle> modules) {
    for (var module : modules) {
      module
          .files()
          .forEach(
              (path, text) -> {
                if (path.startsWith(LESSONS)) {
                  lesson(module.name(path), text);
                } else if (path.equals(ITEMS)) {
                  items(module.name(path), text);
                }
              });
    }
    compareItems();
  }

  /** A paragraph is one text; inside an exercise each line is. */
  private void lesson(String file, String text) {
    var paragraph = new StringBuilder();
    boolean exercise = false;
    int start = 1;
    int line = 0;
    for (var each : text.lines().toList()) {
      line++;
      boolean fence = each.startsWith("```");
      exercise ^= fence;
      if (fence || exercise || each.isBlank()) {
        sentences(new SourceSpan(file, start, 1), paragraph.toString());
        paragraph.setLength(0);
        start = line + 1;
      }
      if (exercise && !fence) {
        sentences(new SourceSpan(file, line, 1), YAML_KEY.matcher(each).replaceFirst(""));
      } else if (!fence) {
        paragraph.append(each).append('\n');
      }
    }
    sentences(new SourceSpan(file, start, 1), paragraph.toString());
  }

  private void sentences(SourceSpan span, String text) {
    for (var sentence : SENTENCE_END.split(text, -1)) {
      var words = words(sentence);
      if (words.size() < WORDS_OF_A_SENTENCE) {
        continue;
      }
      var first = sentences.putIfAbsent(String.join(" ", words), span);
      if (first != null && !module(first).equals(module(span))) {
        diagnostics.add(
            DiagnosticCode.SENTENCE_SHARED,
            span,
            "this sentence stands in %s, too: '%s'.".formatted(first, sentence.strip()));
      }
    }
  }

  private static String module(SourceSpan span) {
    return span.file().substring(0, span.file().indexOf('/', "modules/".length()));
  }

  private void items(String file, String text) {
    var ignored = new Diagnostics();
    if (yaml.read(file, text, ignored) instanceof YamlNode.Mapping root) {
      for (var map : YamlMap.of(root, ignored).maps("items")) {
        var texts = new LinkedHashMap<SourceSpan, String>();
        map.entries().forEach((key, value) -> collect(key, value, texts));
        texts.forEach(this::sentences);
        items.add(new Item(map.span(), map.text("id"), runs(texts)));
      }
    }
  }

  private static void collect(String key, YamlNode node, Map<SourceSpan, String> into) {
    switch (node) {
      case YamlNode.Scalar scalar when !NOT_READ.contains(key) ->
          into.put(scalar.span(), scalar.text());
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> collect(key, item, into));
      case YamlNode.Mapping mapping -> mapping.values().forEach((k, v) -> collect(k, v, into));
    }
  }

  private static Set<String> runs(Map<SourceSpan, String> texts) {
    var words = words(String.join(" ", texts.values()));
    var runs = new HashSet<String>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return runs;
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void compareItems() {
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < items.size(); i++) {
      for (var run : items.get(i).runs()) {
        holders.computeIfAbsent(run, unseen -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      compare(i, holders);
    }
  }

  private void compare(int index, Map<String, List<Integer>> holders) {
    var item = items.get(index);
    var shared = new HashMap<Integer, Integer>();
    for (var run : item.runs()) {
      var holding = holders.getOrDefault(run, List.of());
      if (holding.size() <= COMMON) {
        holding.stream().filter(i -> i < index).forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    shared.forEach(
        (other, count) -> {
          int alike = 100 * count / (item.runs().size() + items.get(other).runs().size() - count);
          if (alike > MOST_ALIKE) {
            diagnostics.add(
                DiagnosticCode.ITEMS_ALIKE,
                item.span(),
                "'%s' is %d %% the same as '%s' in %s; %d %% are the most."
                    .formatted(
                        item.id(),
                        alike,
                        items.get(other).id(),
                        items.get(other).span(),
                        MOST_ALIKE));
          }
        });
  }
}
