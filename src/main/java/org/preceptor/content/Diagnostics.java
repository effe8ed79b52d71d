package org.preceptor.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the mistakes of a reading, so that an author sees all of them at once. */
public final class Diagnostics {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_GUESSED = 40;
  private static final int MOST_KNOWN = 1_000;
  private static final int MOST_GUESSES = 100;

  private final List<Diagnostic> found = new ArrayList<>();
  private int guesses;

  public void add(DiagnosticCode code, SourceSpan span, String message) {
    found.add(new Diagnostic(code, span, shortened(message)));
  }

  /** What an author wrote stands in messages, and can be of any length. */
  private static String shortened(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
  }

  public void addAll(Collection<Diagnostic> others) {
    found.addAll(others);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** In the order of files and lines. */
  public List<Diagnostic> all() {
    return found.stream().sorted().toList();
  }

  /**
   * What the author may have meant, for the end of a message; empty where nothing is near. Nobody
   * means a hundred things at once, so after as many guesses, or for a word that long, there is
   * none: no file keeps a reader guessing.
   */
  public String near(String word, Collection<String> known) {
    if (word.length() > LONGEST_GUESSED || ++guesses > MOST_GUESSES) {
      return "";
    }
    return nearest(word, known).map(k -> " Did you mean '" + k + "'?").orElse("");
  }

  private record Guess(String word, int distance) {}

  /** The one that differs in the fewest letters, where that is at most a third of them. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST_GUESSED) {
      return Optional.empty();
    }
    int most = Math.max(1, word.length() / 3);
    return known.stream()
        .limit(MOST_KNOWN)
        .filter(k -> Math.abs(k.length() - word.length()) <= most)
        .map(k -> new Guess(k, distance(word, k)))
        .filter(guess -> guess.distance() <= most)
        .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
        .map(Guess::word);
  }

  /** Edits between two words; a swap of neighbors is one (Damerau's restricted form). */
  private static int distance(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
