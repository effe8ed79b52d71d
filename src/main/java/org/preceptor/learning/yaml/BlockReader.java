package org.preceptor.learning.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.Block;
import org.preceptor.learning.Question;

/** Reads what stands in a fence called {@code block}. */
final class BlockReader {

  private static final Pattern TARGET =
      Pattern.compile("(scenario/[a-z0-9]+(-[a-z0-9]+)*|standard/2\\.\\d\\d)");

  /** How each kind is read on. */
  private interface Kind {
    Block read(BlockReader reader, Head head, YamlMap map);
  }

  private record Head(String id, String title, String prompt) {}

  private static final Map<String, Kind> KINDS =
      new TreeMap<>(
          Map.of(
              "reveal", BlockReader::reveal,
              "sort", BlockReader::sort,
              "match", BlockReader::match,
              "spot", BlockReader::spot,
              "reflect", BlockReader::reflect,
              "try", BlockReader::lead));

  private final YamlReader yaml;
  private final Diagnostics diagnostics;
  private final Ids ids;

  /**
   * @param ids of all blocks of the module
   */
  BlockReader(YamlReader yaml, Diagnostics diagnostics, Ids ids) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
    this.ids = ids;
  }

  /**
   * @param linesBefore how many lines of the file stand above the first line of the body
   */
  Optional<Block> read(String file, int linesBefore, String body) {
    var node = yaml.read(file, "\n".repeat(linesBefore) + body, diagnostics);
    if (node == null) {
      return Optional.empty();
    }
    var map = YamlMap.of(node, diagnostics);
    var kind = map.word("kind", KINDS);
    var head =
        new Head(ids.once(map.id("id"), map.span("id")), map.text("title"), map.text("prompt"));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    var block = kind.get().read(this, head, map);
    map.close();
    return Optional.of(block);
  }

  private Block reveal(Head head, YamlMap map) {
    return new Block.Reveal(
        head.id(), head.title(), head.prompt(), Markdown.render(map.text("answer")));
  }

  private Block reflect(Head head, YamlMap map) {
    return new Block.Reflect(head.id(), head.title(), head.prompt());
  }

  private Block lead(Head head, YamlMap map) {
    var target = map.text("to");
    if (!target.isEmpty() && !TARGET.matcher(target).matches()) {
      diagnostics.add(
          DiagnosticCode.TARGET_MALFORMED,
          map.span("to"),
          "'to' is scenario/<slug> or standard/<number>, got '" + target + "'.");
    }
    return new Block.Try(head.id(), head.title(), head.prompt(), target);
  }

  private Block sort(Head head, YamlMap map) {
    var binIds = new Ids(diagnostics);
    var bins =
        map.maps("bins").stream()
            .map(
                bin -> {
                  var read =
                      new Block.Bin(binIds.once(bin.id("id"), bin.span("id")), bin.text("title"));
                  bin.close();
                  return read;
                })
            .toList();
    var cardIds = new Ids(diagnostics);
    var cards =
        map.maps("cards").stream()
            .map(
                card -> {
                  var bin = card.id("bin");
                  binIds.require(bin, card.span("bin"), "bin");
                  var read =
                      new Block.Card(
                          cardIds.once(card.id("id"), card.span("id")),
                          card.text("text"),
                          bin,
                          card.text("because"));
                  card.close();
                  return read;
                })
            .toList();
    atLeast(map, "bins", bins, 2);
    atLeast(map, "cards", cards, 2);
    return new Block.Sort(head.id(), head.title(), head.prompt(), bins, cards);
  }

  private Block match(Head head, YamlMap map) {
    var pairs = Pairs.read(map, "because", diagnostics);
    atLeast(map, "pairs", pairs, 2);
    return new Block.Match(head.id(), head.title(), head.prompt(), pairs);
  }

  private Block spot(Head head, YamlMap map) {
    var lines = Pairs.lines(map, "says", "because", diagnostics);
    atLeast(map, "lines", lines, 2);
    long keys = lines.stream().filter(Question.Line::key).count();
    if (keys != 1) {
      diagnostics.add(
          DiagnosticCode.KEYS_MISCOUNTED,
          map.span("lines"),
          "exactly one line is the key; here are %d.".formatted(keys));
    }
    return new Block.Spot(head.id(), head.title(), head.prompt(), lines);
  }

  private void atLeast(YamlMap map, String key, List<?> read, int least) {
    if (read.size() < least) {
      diagnostics.add(
          DiagnosticCode.TOO_FEW_PARTS,
          map.span(key),
          "'%s' needs %d at least; here are %d.".formatted(key, least, read.size()));
    }
  }
}
