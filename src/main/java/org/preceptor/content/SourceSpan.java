package org.preceptor.content;

/** A place in an authored file; line and column count from 1. */
public record SourceSpan(String file, int line, int column) implements Comparable<SourceSpan> {

  @Override
  public int compareTo(SourceSpan other) {
    int byFile = file.compareTo(other.file);
    int byLine = Integer.compare(line, other.line);
    return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
