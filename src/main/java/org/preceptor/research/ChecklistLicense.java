package org.preceptor.research;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose words an organization's own instrument has, what allows their use, and who may see them.
 *
 * @param source who wrote them and where they were published, or that the organization did
 * @param terms the license or the permission, as it was given
 */
public record ChecklistLicense(String source, String terms, Shown shown) {

  public static final int LONGEST = 500;

  /** Who may see the wording. */
  public enum Shown {
    /** Everybody in the organization. */
    ORGANIZATION,
    /** Those who may make instruments themselves: who teaches, supervises or writes. */
    STAFF;

    /** As it is written in files and forms. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shown> of(String word) {
      return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
  }
}
