package org.preceptor.learning.yaml;

import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.learning.Markup;

/** The Flesch-Kincaid grade of a lesson or a bank: practitioners read at grade 10 to 12. */
final class Readability {

  private static final double HARDEST = 12.9;

  private Readability() {}

  static void check(String text, SourceSpan span, Diagnostics diagnostics) {
    double grade = grade(text);
    if (grade > HARDEST) {
      diagnostics.add(
          DiagnosticCode.HARD_TO_READ,
          span,
          "this reads at grade %.1f (Flesch-Kincaid); 10 to 12 is meant.".formatted(grade));
    }
  }

  static double grade(String text) {
    int words = Markup.words(text);
    if (words == 0) {
      return 0;
    }
    int sentences = Math.max(1, sentences(text));
    return 0.39 * words / sentences + 11.8 * syllables(text) / words - 15.59;
  }

  /** Marks that end one, perhaps with closing quotes, where a space or the end follows. */
  private static int sentences(String text) {
    int sentences = 0;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '.', '!', '?' -> ended = true;
        case '”', '’', '"', ')' -> {}
        default -> {
          sentences += ended && Character.isWhitespace(c) ? 1 : 0;
          ended = false;
        }
      }
    }
    return ended ? sentences + 1 : sentences;
  }

  private static long syllables(String text) {
    long syllables = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !inWord(text.charAt(i))) {
        syllables += start < i ? syllables(text, start, i) : 0;
        start = i + 1;
      }
    }
    return syllables;
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == '’' || c == '\'';
  }

  /** Of one word: groups of vowels, without a silent e at the end; one at least. */
  private static int syllables(String text, int start, int end) {
    int groups = 0;
    boolean within = false;
    for (int i = start; i < end; i++) {
      boolean vowel = vowel(text.charAt(i));
      groups += vowel && !within ? 1 : 0;
      within = vowel;
    }
    boolean silent = groups > 1 && is('e', text, end - 1) && !is('l', text, end - 2);
    return Math.max(1, silent ? groups - 1 : groups);
  }

  private static boolean is(char letter, String text, int at) {
    return Character.toLowerCase(text.charAt(at)) == letter;
  }

  private static boolean vowel(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      case 'á', 'à', 'â', 'ä', 'é', 'è', 'ê', 'ë', 'í', 'î', 'ï' -> true;
      case 'ó', 'ô', 'ö', 'ú', 'ù', 'û', 'ü', 'œ' -> true;
      default -> false;
    };
  }
}
