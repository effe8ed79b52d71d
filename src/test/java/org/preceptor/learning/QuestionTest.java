package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.learning.Remark.Standing;

class QuestionTest {

  private static final Question SINGLE = Samples.single("s", "2.17-a").question();
  private static final Question ORDER = Samples.order("o", "2.17-a").question();
  private static final Question MULTIPLE =
      new Question.Choice(
          Question.Kind.MULTIPLE,
          List.of(
              new Question.Option("a", "A", true, "ra"),
              new Question.Option("b", "B", true, "rb"),
              new Question.Option("c", "C", false, "rc"),
              new Question.Option("d", "D", false, "rd")));
  private static final Question MATCH =
      new Question.Match(
          List.of(
              new Question.Pair("p1", "L1", "R1", "r1"),
              new Question.Pair("p2", "L2", "R2", "r2")));
  private static final Question HOT =
      new Question.HotText(
          List.of(
              new Question.Line("l1", "Worker", "Hello", false, "r1"),
              new Question.Line("l2", "Client", "Help", true, "r2")));

  @Test
  void everyOptionOfASingleChoiceGetsItsRationale() {
    var marking = SINGLE.mark(Answer.of("wait"));

    assertThat(marking.right()).isFalse();
    assertThat(marking.remarks())
        .extracting(Remark::standing)
        .containsExactly(Standing.MISSED, Standing.CHOSEN_WRONGLY, Standing.LEFT_RIGHTLY);
    assertThat(marking.remarks())
        .extracting(Remark::rationale)
        .containsExactly("It is owed.", "Time is lost.", "Nobody is left.");
  }

  @Test
  void aMultipleChoiceIsRightOnlyWhole() {
    assertThat(MULTIPLE.mark(Answer.of("b", "a")).right()).isTrue();
    assertThat(MULTIPLE.mark(Answer.of("a")).right()).isFalse();
    assertThat(MULTIPLE.mark(Answer.of("a", "b", "c")).right()).isFalse();
  }

  @Test
  void anOrderIsRightInThatOrderAlone() {
    assertThat(ORDER.mark(Answer.of("one", "two", "three")).right()).isTrue();
    assertThat(ORDER.mark(Answer.of("one", "three", "two")).right()).isFalse();
    assertThat(ORDER.mark(Answer.of("one", "three", "two")).remarks())
        .extracting(Remark::standing)
        .containsExactly(Standing.CHOSEN_RIGHTLY, Standing.CHOSEN_WRONGLY, Standing.CHOSEN_WRONGLY);
  }

  @Test
  void aWrongPairNamesWhatWasChosenApartFromWhatBelongsThere() {
    var remark = MATCH.mark(Answer.of("p1=p2", "p2=p1")).remarks().getFirst();

    assertThat(remark.instead()).hasValue("L1 → R2");
    assertThat(remark.text()).isEqualTo("L1 → R1");
    assertThat(remark.rationale()).isEqualTo("r1");
    assertThat(MATCH.mark(Answer.of("p1=p1", "p2=p2")).remarks())
        .allMatch(right -> right.instead().isEmpty());
  }

  @Test
  void aWrongOrderNamesWhatStandsInThePlaceOfEachStep() {
    var remarks = ORDER.mark(Answer.of("one", "three", "two")).remarks();

    assertThat(remarks)
        .extracting(Remark::instead)
        .containsExactly(Optional.empty(), Optional.of("Three"), Optional.of("Two"));
    assertThat(((Question.Order) ORDER).placed(Answer.of("one", "three", "two")))
        .extracting(Question.Step::text)
        .containsExactly("One", "Three", "Two");
  }

  @Test
  void nothingIsSaidToBeChosenWhereNothingWas() {
    for (var question : List.of(SINGLE, ORDER, MULTIPLE, MATCH, HOT)) {
      assertThat(question.mark(Answer.NONE).remarks())
          .noneMatch(remark -> remark.instead().isPresent())
          .extracting(Remark::standing)
          .containsAnyOf(Standing.MISSED)
          .doesNotContain(Standing.CHOSEN_RIGHTLY, Standing.CHOSEN_WRONGLY);
    }
  }

  @Test
  void aMatchIsRightWhenEveryPairIs() {
    assertThat(MATCH.mark(Answer.of("p2=p2", "p1=p1")).right()).isTrue();
    assertThat(MATCH.mark(Answer.of("p1=p1")).right()).isFalse();
    assertThat(MATCH.mark(Answer.of("p1=p2", "p2=p1")).right()).isFalse();
  }

  @Test
  void aHotTextIsRightAtItsLine() {
    assertThat(HOT.mark(Answer.of("l2")).right()).isTrue();
    assertThat(HOT.mark(Answer.of("l1")).right()).isFalse();
  }

  @Test
  void noAnswerIsWrongAndStillExplained() {
    for (var question : List.of(SINGLE, ORDER, MULTIPLE, MATCH, HOT)) {
      var marking = question.mark(Answer.NONE);
      assertThat(marking.right()).isFalse();
      assertThat(marking.remarks()).isNotEmpty().allMatch(r -> !r.rationale().isEmpty());
    }
  }

  @Test
  void namesOfOtherQuestionsAreNotUnderstood() {
    assertThat(SINGLE.understands(Answer.of("one"))).isFalse();
    assertThat(SINGLE.understands(Answer.of("ask", "wait"))).isFalse();
    assertThat(SINGLE.understands(Answer.of("ask"))).isTrue();
    assertThat(ORDER.understands(Answer.of("one", "one"))).isFalse();
    assertThat(MATCH.understands(Answer.of("p1=p1", "p1=p2"))).isFalse();
    assertThat(MATCH.understands(Answer.of("p1"))).isFalse();
    assertThat(HOT.understands(Answer.of("l3"))).isFalse();
  }
}
