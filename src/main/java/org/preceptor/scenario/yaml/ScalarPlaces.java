package org.preceptor.scenario.yaml;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlNode;

/**
 * Finds where the characters of a scalar stand in its file: quotes, the bars of blocks, line breaks
 * and indentation are passed over, so that a word in the fourth line of a folded condition is named
 * with its own line and column.
 */
final class ScalarPlaces {

  private final String source;
  private final int[] lineStarts;

  ScalarPlaces(String source) {
    this.source = source;
    var starts = IntStream.builder().add(0);
    for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    this.lineStarts = starts.build().toArray();
  }

  /** The places of a scalar's characters, by their index in its text. */
  IntFunction<SourceSpan> of(YamlNode.Scalar scalar) {
    int[] at = offsets(scalar);
    return index -> {
      if (at.length == 0) {
        return scalar.span();
      }
      return span(scalar.span().file(), at[Math.clamp(index, 0, at.length - 1)]);
    };
  }

  private int[] offsets(YamlNode.Scalar scalar) {
    var text = scalar.text();
    var offsets = new int[text.length()];
    int here = begin(scalar);
    for (int i = 0; i < offsets.length; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        here = skipSpace(here);
        offsets[i] = here;
        here++;
      } else {
        offsets[i] = here;
      }
    }
    return offsets;
  }

  private int begin(YamlNode.Scalar scalar) {
    int here = lineStarts[scalar.span().line() - 1] + scalar.span().column() - 1;
    if (!scalar.quoted()) {
      return here;
    }
    char first = source.charAt(here);
    if (first == '|' || first == '>') {
      int end = source.indexOf('\n', here);
      return end < 0 ? here : end + 1;
    }
    return here + 1;
  }

  private int skipSpace(int from) {
    int here = from;
    while (here < source.length() - 1 && Character.isWhitespace(source.charAt(here))) {
      here++;
    }
    return Math.min(here, source.length() - 1);
  }

  private SourceSpan span(String file, int offset) {
    int line = Arrays.binarySearch(lineStarts, offset);
    int index = line >= 0 ? line : -line - 2;
    return new SourceSpan(file, index + 1, offset - lineStarts[index] + 1);
  }
}
