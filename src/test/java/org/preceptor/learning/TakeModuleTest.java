package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.access.NotFound;
import org.preceptor.competence.Evidence;

class TakeModuleTest {

  private final Classroom classroom = new Classroom();

  @Test
  void readingGoesOnAtTheParagraphLastReached() {
    var take = classroom.takeModule();
    take.reach(Classroom.SLUG, "what-works", "opening-1");
    take.reach(Classroom.SLUG, "what-works", "two-columns-1");

    var progress = take.standing(Classroom.SLUG).progress();

    assertThat(progress.next().map(Lesson::id)).hasValue("what-works");
    assertThat(progress.places()).containsEntry("what-works", "two-columns-1");
  }

  @Test
  void aPlaceThatIsNotThereIsNotKept() {
    assertThat(classroom.takeModule().reach(Classroom.SLUG, "what-works", "nowhere-1"))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.NO_SUCH_PLACE));
    assertThatThrownBy(() -> classroom.takeModule().reach(Classroom.SLUG, "no-lesson", "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void finishingALessonTwiceLeavesEvidenceOnce() {
    Diligent.read(classroom.takeModule(), Classroom.SLUG, lesson("whose-need"));
    Diligent.read(classroom.takeModule(), Classroom.SLUG, lesson("whose-need"));

    var progress = classroom.takeModule().standing(Classroom.SLUG).progress();
    assertThat(progress.finishedCount()).isEqualTo(1);
    assertThat(progress.next().map(Lesson::id)).hasValue("what-works");
    assertThat(classroom.evidence)
        .extracting(Evidence::kind, Evidence::ref)
        .containsExactly(tuple(Evidence.Kind.LESSON, "module/serving-first@1#whose-need"));
  }

  @Test
  void aLessonIsFinishedWhenEachOfItsExercisesWasTriedRightlyOrNot() {
    var take = classroom.takeModule();
    var owed = lesson("asking").blocks().stream().filter(Block::isOwed).toList();
    assertThat(owed).isNotEmpty();

    assertThat(take.finish(Classroom.SLUG, "asking"))
        .isEqualTo(new TakeModule.Finishing.NotYet(owed));
    assertThat(take.standing(Classroom.SLUG).progress().finishedCount()).isZero();
    assertThat(classroom.evidence).isEmpty();

    take.answerBlock(Classroom.SLUG, "asking", "the-turn", Answer.of("l1"));
    assertThat(take.open(Classroom.SLUG, "asking").untried())
        .extracting(Block::id)
        .doesNotContain("the-turn");
  }

  @Test
  void whatOnlyInvitesKeepsNoLessonOpen() {
    var reflect = new Block.Reflect("r", "Think", "What would you do?");
    var lead = new Block.Try("t", "Play", "Play it.", "scenario/the-visit");

    assertThat(List.of(reflect, lead)).noneMatch(Block::isOwed);
  }

  private Lesson lesson(String id) {
    return classroom.module.lesson(id).orElseThrow();
  }

  @Test
  void anExerciseKeepsItsLastAnswerAndRefusesWhatIsNone() {
    var take = classroom.takeModule();

    assertThat(take.answerBlock(Classroom.SLUG, "asking", "the-turn", Answer.of("l1")))
        .isInstanceOf(Keeping.Kept.class);
    take.answerBlock(Classroom.SLUG, "asking", "the-turn", Answer.of("l3"));
    assertThat(take.answerBlock(Classroom.SLUG, "asking", "the-turn", Answer.of("l9")))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.NOT_AN_ANSWER));
    assertThat(take.answerBlock(Classroom.SLUG, "asking", "no-block", Answer.of("l3")))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.NO_SUCH_PLACE));

    assertThat(take.open(Classroom.SLUG, "asking").answers())
        .containsEntry("the-turn", Answer.of("l3"));
  }

  @Test
  void aMarkNeedsNoWordsAndHasAnEnd() {
    var take = classroom.takeModule();

    take.note(Classroom.SLUG, "asking", "opening-1", " before a client ", " ");
    assertThat(take.note(Classroom.SLUG, "asking", "opening-1", "x".repeat(2001), "Too much."))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.TOO_LONG));

    assertThat(take.open(Classroom.SLUG, "asking").notes())
        .singleElement()
        .extracting(Note::quote, Note::text)
        .containsExactly("before a client", "");
  }

  @Test
  void aNoteIsKeptAtItsPlaceAndNeitherEmptyNorEndless() {
    var take = classroom.takeModule();

    assertThat(take.note(Classroom.SLUG, "asking", "opening-1", "", "  "))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.EMPTY));
    assertThat(take.note(Classroom.SLUG, "asking", "opening-1", "", "x".repeat(Note.LONGEST + 1)))
        .isEqualTo(new Keeping.NotKept(Keeping.Why.TOO_LONG));
    take.note(Classroom.SLUG, "asking", "opening-1", "", "Ask first.");

    var notes = take.open(Classroom.SLUG, "asking").notes();
    assertThat(notes).singleElement().extracting(Note::text).isEqualTo("Ask first.");
    take.eraseNote(notes.getFirst().id());
    assertThat(take.open(Classroom.SLUG, "asking").notes()).isEmpty();
  }

  @Test
  void timeIsCountedFromBeatsThatTheServerDates() {
    var sitting = classroom.takeModule().sit(Classroom.SLUG);
    for (int i = 0; i < 4; i++) {
      classroom.clock.advance(Duration.ofSeconds(29));
      classroom.takeModule().beat(sitting);
    }

    assertThat(classroom.takeModule().standing(Classroom.SLUG).seat())
        .isEqualTo(Duration.ofMinutes(2));
  }
}
