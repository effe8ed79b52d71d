package org.preceptor.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.PersonId;

/**
 * A license to practice, as its holder claims it.
 *
 * @param type as the licensing body abbreviates it: LSW, LISW-S
 * @param expires null where it has no end
 * @param verified whether number and name stand in the licensing body's register now; looked up,
 *     never stored
 */
public record License(
    UUID id,
    PersonId person,
    Jurisdiction jurisdiction,
    String type,
    String number,
    LocalDate issued,
    @Nullable LocalDate expires,
    boolean verified) {

  public static final int LONGEST_TYPE = 40;
  public static final int LONGEST_NUMBER = 40;

  public License {
    if (type.isBlank() || type.length() > LONGEST_TYPE) {
      throw new IllegalArgumentException("a type has 1 to " + LONGEST_TYPE + " characters");
    }
    if (number.isBlank() || number.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException("a number has 1 to " + LONGEST_NUMBER + " characters");
    }
    if (expires != null && expires.isBefore(issued)) {
      throw new IllegalArgumentException("a license does not expire before it is issued");
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(issued) && (expires == null || !day.isAfter(expires));
  }
}
