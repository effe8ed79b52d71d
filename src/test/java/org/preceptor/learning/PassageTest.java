package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

  private static final String LONG =
      "Ms. Ouellette writes at night, from the parking lot, where the signal holds. She asks the"
          + " agency to call her back in the morning, and says that nobody at home may hear of it."
          + " The worker reads it at eight, with coffee, and wonders what a safe hour would be for"
          + " somebody whose telephone lies on the kitchen table all day long.";

  private static final List<Lesson> LESSONS =
      List.of(
          lesson("first", prose("a1", LONG), prose("a2", "Élodie rang; the CAFÉ was closed.")),
          lesson(
              "second",
              new Lesson.Exercise(
                  "b1", new Block.Reflect("quiet", "A quiet hour", "When is a safe hour to ring?")),
              prose("b2", "Say who you are before you say anything else.")));

  private static Lesson lesson(String id, Lesson.Part... parts) {
    return new Lesson(
        id,
        "Lesson " + id,
        List.of(),
        new Markup("", ""),
        List.of(new Lesson.Section("s-" + id, "On the telephone", List.of(parts))),
        List.of(),
        List.of());
  }

  private static Lesson.Prose prose(String anchor, String text) {
    return new Lesson.Prose(anchor, new Markup("<p>" + text + "</p>", text));
  }

  private static List<String> places(String words) {
    return Passage.find(LESSONS, words).stream()
        .map(passage -> passage.lesson().id() + "#" + passage.anchor())
        .toList();
  }

  private static List<String> marked(String words) {
    return Passage.find(LESSONS, words).stream()
        .flatMap(passage -> passage.pieces().stream())
        .filter(Passage.Piece::found)
        .map(Passage.Piece::text)
        .toList();
  }

  @Test
  void headingsParagraphsAndExercisesAreFoundInTheOrderOfReading() {
    assertThat(places("telephone")).containsExactly("first#s-first", "first#a1", "second#s-second");
    assertThat(places("hour")).containsExactly("first#a1", "second#b1");
  }

  @Test
  void allOfTheWordsHaveToStandInOnePlace() {
    assertThat(places("safe ring")).containsExactly("second#b1");
    assertThat(places("coffee ring")).isEmpty();
  }

  @Test
  void caseAndAccentsMakeNoDifference() {
    assertThat(marked("elodie cafe")).containsExactly("Élodie", "CAFÉ");
    assertThat(marked("ÉLODIE")).containsExactly("Élodie");
  }

  @Test
  void aWordIsFoundInsideALongerOne() {
    assertThat(marked("phone")).contains("phone");
  }

  @Test
  void anExcerptBeginsAndEndsWithWholeWordsAndSaysThatItIsOne() {
    var passage = Passage.find(LESSONS, "morning").getFirst();
    var text = passage.pieces().stream().map(Passage.Piece::text).collect(Collectors.joining());
    assertThat(text).startsWith("… ").endsWith(" …").contains("in the morning, and");
    var inner = text.substring(2, text.length() - 2);
    assertThat(LONG).contains(" " + inner + " ");
  }

  @Test
  void aWordAtTheVeryEndIsShown() {
    assertThat(marked("else")).containsExactly("else");
    assertThat(marked("long")).containsExactly("long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "…", "\"'<>", "((((", "🙂"})
  void whatIsNoWordFindsNothing(String words) {
    assertThat(places(words)).isEmpty();
  }
}
