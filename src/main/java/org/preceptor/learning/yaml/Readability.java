package org.preceptor.learning.yaml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.learning.Markup;

/** The Flesch-Kincaid grade of a lesson or a bank: practitioners read at grade 10 to 12. */
final class Readability {

  private static final double HARDEST = 12.9;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[”’\")]*(\\s|$)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}’']+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyáàâäéèêëíîïóôöúùûüœ]+");

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
    long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
    long syllables =
        NO_WORD
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .mapToLong(Readability::syllables)
            .sum();
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /** Groups of vowels, without a silent e at the end; one at least. */
  private static long syllables(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    long groups = VOWELS.matcher(word).results().count();
    boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
