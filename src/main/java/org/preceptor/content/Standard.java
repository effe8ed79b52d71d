package org.preceptor.content;

import java.util.List;
import org.preceptor.standards.StandardNumber;

/**
 * One of the 27 standards: number and title as published, everything else in words of our own.
 *
 * @param shortTitle for maps and navigation
 * @param related other standards worth reading beside it
 */
public record Standard(
    StandardNumber number,
    Part part,
    String title,
    String shortTitle,
    String summary,
    List<Obligation> obligations,
    List<StandardNumber> related) {

  /** Whom the work is with. */
  public enum Part {
    /** Individuals, families and groups: 2.01 to 2.14. */
    A,
    /** Communities, organizations, administration and policy: 2.15 to 2.27. */
    B;

    /** The part that a standard belongs to by its number. */
    public static Part of(StandardNumber number) {
      return number.value().compareTo("2.14") <= 0 ? A : B;
    }
  }

  public Standard {
    obligations = List.copyOf(obligations);
    related = List.copyOf(related);
  }
}
