package org.preceptor.learning;

import java.util.regex.Pattern;

/**
 * Formatted text of an author, made safe by its reader: the HTML holds no element, attribute or
 * address that an author wrote as HTML.
 *
 * @param html to be printed as it is
 * @param text the same without any formatting, for counting, searching and speaking
 */
public record Markup(String html, String text) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Words as formula 1 counts them: runs that hold a letter or a digit. */
  public int words() {
    return words(text);
  }

  /** As {@link #words()}, for text that has no formatting. */
  public static int words(String text) {
    return Math.toIntExact(
        SPACES
            .splitAsStream(text)
            .filter(run -> run.chars().anyMatch(Character::isLetterOrDigit))
            .count());
  }
}
