package org.preceptor.credit.verify;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads line by line and counts. Only a line feed ends a line, and every line must have one. */
final class Lines {

  private static final int LONGEST = 1 << 20;

  private final Reader reader;
  private int number;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    var line = new StringBuilder();
    while (c != '\n') {
      if (c < 0) {
        throw new BrokenLine("the export ends in the middle of this line");
      }
      if (line.length() >= LONGEST) {
        throw new BrokenLine("this line is too long for an export");
      }
      line.append((char) c);
      c = reader.read();
    }
    return line.toString();
  }
}
