package org.preceptor.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading, paragraph or exercise of a module in which words stand that somebody looked for.
 *
 * @param anchor its place on the lesson's page
 * @param pieces the text around the words, cut where one of them begins or ends
 */
public record Passage(Lesson lesson, String anchor, List<Piece> pieces) {

  /** What is read of a text before the first word that was found in it, and after. */
  private static final int BEFORE = 70;

  private static final int AFTER = 170;
  private static final int MOST_WORDS = 8;

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** A part of the text, which either is one of the words or is not. */
  public record Piece(String text, boolean found) {}

  /**
   * Every place of lessons in which all of the words stand, in the order of reading. Case and
   * accents make no difference, and a word is found inside a longer one.
   */
  public static List<Passage> find(List<Lesson> lessons, String words) {
    var sought =
        Arrays.stream(folded(words).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return sought.isEmpty()
        ? List.of()
        : lessons.stream().flatMap(lesson -> in(lesson, sought)).toList();
  }

  private static Stream<Passage> in(Lesson lesson, List<String> sought) {
    return lesson.sections().stream()
        .flatMap(
            section ->
                Stream.concat(
                    at(lesson, section.anchor(), section.title(), sought).stream(),
                    section.parts().stream()
                        .flatMap(part -> at(lesson, part.anchor(), text(part), sought).stream())));
  }

  private static String text(Lesson.Part part) {
    return switch (part) {
      case Lesson.Prose prose -> prose.markup().text();
      case Lesson.Exercise exercise -> exercise.block().title() + ". " + exercise.block().prompt();
    };
  }

  private static Optional<Passage> at(
      Lesson lesson, String anchor, String text, List<String> sought) {
    var folded = folded(text);
    if (!sought.stream().allMatch(folded::contains)) {
      return Optional.empty();
    }
    var found = new BitSet(text.length());
    for (var word : sought) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
        found.set(at, at + word.length());
      }
    }
    return Optional.of(new Passage(lesson, anchor, pieces(text, found)));
  }

  private static List<Piece> pieces(String text, BitSet found) {
    int first = found.nextSetBit(0);
    int start = wordStart(text, Math.max(0, first - BEFORE), first);
    int end = wordEnd(text, Math.min(text.length(), first + AFTER));
    var pieces = new ArrayList<Piece>();
    if (start > 0) {
      pieces.add(new Piece("… ", false));
    }
    for (int at = start; at < end; ) {
      boolean sought = found.get(at);
      int next = sought ? found.nextClearBit(at) : found.nextSetBit(at);
      int cut = next < 0 ? end : Math.min(next, end);
      pieces.add(new Piece(text.substring(at, cut), sought));
      at = cut;
    }
    if (end < text.length()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  private static int wordStart(String text, int from, int first) {
    int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    return space > 0 && space <= first ? space : from == 0 ? 0 : first;
  }

  private static int wordEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  /** The same number of characters, without case and accents. */
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain =
          c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      folded.append(Character.toLowerCase(plain));
    }
    return folded.toString();
  }
}
