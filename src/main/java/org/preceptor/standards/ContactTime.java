package org.preceptor.standards;

/**
 * Time a licensing body may count, in whole minutes and never negative.
 *
 * <p>Bodies round in different ways, so nothing is rounded here; whoever converts it rounds. Adding
 * two times can therefore never lose a minute.
 */
public record ContactTime(int minutes) implements Comparable<ContactTime> {

  public static final ContactTime NONE = new ContactTime(0);

  public ContactTime {
    if (minutes < 0) {
      throw new IllegalArgumentException("contact time must not be negative: " + minutes + " min");
    }
  }

  public ContactTime plus(ContactTime other) {
    return new ContactTime(Math.addExact(minutes, other.minutes));
  }

  @Override
  public int compareTo(ContactTime other) {
    return Integer.compare(minutes, other.minutes);
  }

  /** Reads as a clock face, {@code 1:30}, in messages and on statements. */
  @Override
  public String toString() {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
