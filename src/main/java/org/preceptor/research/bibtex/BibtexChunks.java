package org.preceptor.research.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a file into its entries, so that a broken one harms no other. */
final class BibtexChunks {

  static final int DEEPEST = 60;
  private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*@([A-Za-z]+)\\s*([{(])");

  private BibtexChunks() {}

  /**
   * A piece of the file.
   *
   * @param kind the word after {@code @}, or empty for a line between entries
   */
  record Chunk(int line, String kind, String text, boolean closed, int depth) {}

  static List<Chunk> of(String text) {
    var chunks = new ArrayList<Chunk>();
    var begin = BEGIN.matcher(text);
    int at = 0;
    int line = 1;
    int counted = 0;
    while (begin.find(at)) {
      between(chunks, text, at, begin.start());
      line += lines(text, counted, begin.start());
      counted = begin.start();
      var chunk = entry(text, begin.start(), begin.start(2), line, begin.group(1));
      chunks.add(chunk);
      at = begin.start() + chunk.text().length();
    }
    between(chunks, text, at, text.length());
    return chunks;
  }

  private static void between(List<Chunk> chunks, String text, int from, int to) {
    if (text.substring(from, to).isBlank()) {
      return;
    }
    int line = 1 + lines(text, 0, from);
    for (var one : text.substring(from, to).split("\n", -1)) {
      var stray = one.strip();
      if (!stray.isEmpty() && !stray.startsWith("%")) {
        chunks.add(new Chunk(line, "", stray, true, 0));
      }
      line++;
    }
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Chunk entry(String text, int start, int open, int line, String kind) {
    int depth = 0;
    int deepest = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || (c == '(' && i == open)) {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || (c == ')' && depth == 1 && text.charAt(open) == '(')) {
        if (--depth == 0) {
          return new Chunk(line, kind, text.substring(start, i + 1), true, deepest);
        }
      } else if (c == '\n' && entryBegins(text, i + 1) && depth > 0) {
        return new Chunk(line, kind, text.substring(start, i + 1), false, deepest);
      }
    }
    return new Chunk(line, kind, text.substring(start), false, deepest);
  }

  private static boolean entryBegins(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '@'
        && BEGIN.matcher(text).region(at, Math.min(text.length(), at + 60)).lookingAt();
  }
}
