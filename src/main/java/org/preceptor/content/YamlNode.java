package org.preceptor.content;

import java.util.List;
import java.util.Map;

/** A value in an authored file, with its place. */
public sealed interface YamlNode {

  SourceSpan span();

  /** A text, number or word; {@code quoted} where it stood in quotes or as a block. */
  record Scalar(SourceSpan span, String text, boolean quoted) implements YamlNode {}

  /** A list, in order. */
  record Sequence(SourceSpan span, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys and values, in the order of the file; {@code keys} says where each key stands. */
  record Mapping(SourceSpan span, Map<String, YamlNode> values, Map<String, SourceSpan> keys)
      implements YamlNode {}
}
