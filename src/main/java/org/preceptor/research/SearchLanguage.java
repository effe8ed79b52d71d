package org.preceptor.research;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which language a work is written, as far as its words have to be understood to be found. */
final class SearchLanguage {

  private static final String UNKNOWN = "und";
  private static final int ENOUGH = 2;

  /** Words that nearly every sentence has, and the other languages have not. */
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en", Set.of("the", "of", "and", "in", "to", "with", "for", "is", "are", "by", "from"),
          "fr",
              Set.of(
                  "le", "les", "des", "du", "et", "une", "dans", "pour", "sur", "par", "au", "aux",
                  "est", "sont", "chez", "avec"),
          "es",
              Set.of(
                  "el", "los", "las", "del", "y", "una", "para", "por", "con", "en", "al", "sus",
                  "se", "o", "su", "sin", "lo", "hacia", "cómo", "es", "como", "entre"));

  private SearchLanguage() {}

  /** What the reference says, as a code of two letters where there is one. */
  static Optional<String> declared(Reference reference) {
    var said = reference.text(Field.LANGUAGE).strip();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var code = Languages.spelled(said).toLowerCase(Locale.ROOT);
    return Optional.of(code.split("[-_]", 2)[0]);
  }

  /** What it says or, where it says nothing, what its small words tell. */
  static String of(Reference reference) {
    return declared(reference)
        .orElseGet(() -> guessed(reference.title() + " " + reference.text(Field.ABSTRACT)));
  }

  static String guessed(String text) {
    var words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    var found = new HashMap<String, Long>();
    SMALL.forEach(
        (language, small) -> found.put(language, words.stream().filter(small::contains).count()));
    var best = found.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue));
    long most = best.map(Map.Entry::getValue).orElse(0L);
    if (most >= ENOUGH && found.values().stream().filter(n -> n == most).count() == 1) {
      return best.orElseThrow().getKey();
    }
    return isLatin(text) ? "en" : UNKNOWN;
  }

  /** Most of what says nothing of its language is English. */
  private static boolean isLatin(String text) {
    var scripts = new HashSet<Character.UnicodeScript>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
    return scripts.equals(Set.of(Character.UnicodeScript.LATIN));
  }
}
