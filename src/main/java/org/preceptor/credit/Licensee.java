package org.preceptor.credit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/**
 * A line of a licensing body's register.
 *
 * @param name as the body writes it
 * @param periodStarts first day of the running license period
 * @param periodEnds last day of it
 */
public record Licensee(
    UUID id,
    OrganizationId body,
    Jurisdiction jurisdiction,
    String number,
    String type,
    String name,
    LocalDate periodStarts,
    LocalDate periodEnds,
    Standing standing) {

  /** Whether the license may be used. */
  public enum Standing {
    ACTIVE,
    INACTIVE,
    LAPSED,
    SUSPENDED;

    /** As it is written in registers and message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Licensee {
    if (numberKey(number).isEmpty() || name.isBlank() || type.isBlank()) {
      throw new IllegalArgumentException("a licensee has a number, a type and a name");
    }
    if (!periodEnds.isAfter(periodStarts)) {
      throw new IllegalArgumentException("a license period ends after it has started");
    }
  }

  /** The same for every way to write a number: spaces, hyphens and case don't count. */
  public static String numberKey(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** For searching: small letters without accents. */
  public static String nameKey(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Whether a credit completed on that day falls into the running period. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(periodStarts) && !day.isAfter(periodEnds);
  }
}
