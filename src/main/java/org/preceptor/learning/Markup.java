package org.preceptor.learning;

/**
 * Formatted text of an author, made safe by its reader: the HTML holds no element, attribute or
 * address that an author wrote as HTML.
 *
 * @param html to be printed as it is
 * @param text the same without any formatting, for counting, searching and speaking
 * @param words of the text, as formula 1 counts them: runs that hold a letter or a digit
 */
public record Markup(String html, String text, int words) {

  public Markup(String html, String text) {
    this(html, text, words(text));
  }

  /** Words of a text that has no formatting, counted in the same way. */
  public static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(text.codePointAt(i))) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
