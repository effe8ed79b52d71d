package org.preceptor.notice;

import org.jspecify.annotations.Nullable;
import org.preceptor.standards.OrganizationId;

/**
 * An e-mail, in plain text.
 *
 * @param key what it is about; a second letter with the same key is not sent
 * @param organization whose administrators see that it was written; null for nobody's
 */
public record Letter(
    String key, String to, String subject, String text, @Nullable OrganizationId organization) {

  public Letter {
    if (key.isBlank() || key.length() > 200) {
      throw new IllegalArgumentException("a key has 1 to 200 characters");
    }
    if (to.isBlank() || to.chars().anyMatch(c -> c == '\r' || c == '\n')) {
      throw new IllegalArgumentException("an address is one line");
    }
    if (subject.length() > 255 || subject.chars().anyMatch(c -> c == '\r' || c == '\n')) {
      throw new IllegalArgumentException("a subject is one line");
    }
  }

  public Letter(String key, String to, String subject, String text) {
    this(key, to, subject, text, null);
  }
}
