package org.preceptor.supervision;

import java.time.LocalDate;

/** Days in a row, both ends included. */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days end after they begin: " + first + ", " + last);
    }
  }

  @Override
  public int compareTo(Days other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
