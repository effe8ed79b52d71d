package org.preceptor.research.retraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values; a quoted one may hold commas, quotes and line ends. */
final class CsvRows {

  private static final int LONGEST = 1_000_000;

  private final BufferedReader reader;

  CsvRows(Reader reader) {
    this.reader = new BufferedReader(reader);
  }

  /** The next row, or null at the end. */
  @Nullable List<String> next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (; c >= 0 && (quoted || c != '\n'); c = reader.read()) {
      if (cell.length() > LONGEST) {
        throw new IOException("a value without an end");
      }
      if (c == '"') {
        if (quoted && peek() == '"') {
          cell.append((char) reader.read());
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
    }
    row.add(cell.toString());
    return row;
  }

  private int peek() throws IOException {
    reader.mark(1);
    int c = reader.read();
    reader.reset();
    return c;
  }
}
