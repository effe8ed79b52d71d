package org.preceptor.content;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds standards by the beginnings of words; case and accents make no difference. */
final class StandardSearch {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final List<String> words;

  private StandardSearch(List<String> words) {
    this.words = words;
  }

  static StandardSearch of(String query) {
    return new StandardSearch(words(query).distinct().toList());
  }

  List<StandardFound> in(List<Standard> standards) {
    return standards.stream()
        .filter(standard -> holdsAll(whole(standard)))
        .sorted(Comparator.comparingInt(this::rank))
        .map(standard -> new StandardFound(standard, duties(standard)))
        .toList();
  }

  private int rank(Standard standard) {
    if (holdsAll(standard.number().value())) {
      return 0;
    }
    if (holdsAll(standard.title() + " " + standard.shortTitle())) {
      return 1;
    }
    return duties(standard).isEmpty() ? 3 : 2;
  }

  private List<Obligation> duties(Standard standard) {
    if (words.isEmpty()) {
      return List.of();
    }
    return standard.obligations().stream().filter(duty -> holdsAll(text(duty))).toList();
  }

  private boolean holdsAll(String text) {
    var held = words(text).toList();
    return words.stream().allMatch(asked -> held.stream().anyMatch(h -> h.startsWith(asked)));
  }

  private static String whole(Standard standard) {
    return Stream.concat(
            Stream.of(
                standard.number().value(),
                standard.title(),
                standard.shortTitle(),
                standard.summary()),
            standard.obligations().stream().map(StandardSearch::text))
        .reduce("", (all, more) -> all + " " + more);
  }

  private static String text(Obligation duty) {
    return String.join(
        " ",
        duty.id().value(),
        duty.title(),
        duty.duty(),
        duty.example(),
        String.join(" ", duty.also()));
  }

  private static Stream<String> words(String text) {
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !word.equals("."));
  }
}
