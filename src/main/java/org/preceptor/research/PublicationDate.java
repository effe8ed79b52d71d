package org.preceptor.research;

import java.util.Optional;

/**
 * A day, a month or only a year: as exact as the publisher was.
 *
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
public record PublicationDate(int year, int month, int day) implements Comparable<PublicationDate> {

  public PublicationDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
      throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
    }
    if (month == 0 && day > 0) {
      throw new IllegalArgumentException(
          "a day needs its month: " + year + "-" + month + "-" + day);
    }
  }

  public static PublicationDate year(int year) {
    return new PublicationDate(year, 0, 0);
  }

  /** Reads {@code 2016}, {@code 2016-12} or {@code 2016-12-05}; empty for anything else. */
  public static Optional<PublicationDate> parse(String text) {
    var parts = text.strip().split("-", -1);
    if (parts.length > 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PublicationDate(
              Integer.parseInt(parts[0]),
              parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
              parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(PublicationDate other) {
    return Integer.compare(
        (year * 13 + month) * 32 + day, (other.year * 13 + other.month) * 32 + other.day);
  }

  /** Reads as ISO 8601, as exact as it is. */
  @Override
  public String toString() {
    var text = "%04d".formatted(year);
    if (month > 0) {
      text += "-%02d".formatted(month);
    }
    return day > 0 ? text + "-%02d".formatted(day) : text;
  }
}
