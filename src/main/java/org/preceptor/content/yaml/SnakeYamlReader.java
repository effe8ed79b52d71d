package org.preceptor.content.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Composes nodes only: no tag is resolved, no object is made, aliases and depth are bounded. */
@ApplicationScoped
public class SnakeYamlReader implements YamlReader {

  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int DEEPEST = 40;

  @Override
  public @Nullable YamlNode read(String file, String text, Diagnostics diagnostics) {
    var start = new SourceSpan(file, 1, 1);
    if (text.length() > MOST_CHARACTERS) {
      diagnostics.add(
          DiagnosticCode.TOO_LARGE,
          start,
          "the file has %,d characters; %,d are the most."
              .formatted(text.length(), MOST_CHARACTERS));
      return null;
    }
    var settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_CHARACTERS * 2)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        diagnostics.add(DiagnosticCode.NOT_YAML, start, "the file is empty.");
        return null;
      }
      return convert(file, root.get(), diagnostics, 0);
    } catch (MarkedYamlEngineException e) {
      diagnostics.add(
          DiagnosticCode.NOT_YAML,
          e.getProblemMark().map(mark -> span(file, mark)).orElse(start),
          "this is no YAML: " + e.getProblem() + ".");
    } catch (YamlEngineException | StackOverflowError e) {
      diagnostics.add(DiagnosticCode.NOT_YAML, start, "this is no YAML: " + e.getMessage() + ".");
    }
    return null;
  }

  private @Nullable YamlNode convert(String file, Node node, Diagnostics diagnostics, int depth) {
    var span = node.getStartMark().map(mark -> span(file, mark)).orElse(new SourceSpan(file, 1, 1));
    if (depth > DEEPEST) {
      diagnostics.add(
          DiagnosticCode.TOO_LARGE,
          span,
          "lists and mappings are nested over " + DEEPEST + " deep.");
      return null;
    }
    return switch (node) {
      case ScalarNode scalar ->
          new YamlNode.Scalar(
              span, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
      case SequenceNode sequence -> {
        var items = new ArrayList<YamlNode>();
        for (var item : sequence.getValue()) {
          var converted = convert(file, item, diagnostics, depth + 1);
          if (converted != null) {
            items.add(converted);
          }
        }
        yield new YamlNode.Sequence(span, items);
      }
      case MappingNode mapping -> {
        var values = new LinkedHashMap<String, YamlNode>();
        var keys = new LinkedHashMap<String, SourceSpan>();
        for (var pair : mapping.getValue()) {
          if (!(pair.getKeyNode() instanceof ScalarNode key)) {
            diagnostics.add(DiagnosticCode.NOT_A_TEXT, span, "a key is a text.");
            continue;
          }
          var keySpan = key.getStartMark().map(mark -> span(file, mark)).orElse(span);
          if (keys.putIfAbsent(key.getValue(), keySpan) != null) {
            diagnostics.add(
                DiagnosticCode.KEY_TWICE, keySpan, "'" + key.getValue() + "' stands here twice.");
            continue;
          }
          var value = convert(file, pair.getValueNode(), diagnostics, depth + 1);
          if (value != null) {
            values.put(key.getValue(), value);
          }
        }
        yield new YamlNode.Mapping(span, values, keys);
      }
      default -> {
        diagnostics.add(DiagnosticCode.NOT_YAML, span, "aliases are not used in authored files.");
        yield null;
      }
    };
  }

  private static SourceSpan span(String file, Mark mark) {
    return new SourceSpan(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
