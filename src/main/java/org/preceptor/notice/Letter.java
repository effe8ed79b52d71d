package org.preceptor.notice;

/**
 * An e-mail, in plain text.
 *
 * @param key what it is about; a second letter with the same key is not sent
 */
public record Letter(String key, String to, String subject, String text) {

  public Letter {
    if (to.isBlank() || to.chars().anyMatch(c -> c == '\r' || c == '\n')) {
      throw new IllegalArgumentException("an address is one line");
    }
    if (subject.chars().anyMatch(c -> c == '\r' || c == '\n')) {
      throw new IllegalArgumentException("a subject is one line");
    }
  }
}
