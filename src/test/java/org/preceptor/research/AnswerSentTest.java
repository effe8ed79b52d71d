package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.yaml.ShippedChecklists;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Two windows that answer one question: neither turns the other's answer back unknowingly. */
class AnswerSentTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  private final Checklist checklist = ShippedChecklists.onlineResearch(new Diagnostics());
  private final List<AnswerStep> steps = new ArrayList<>();

  private Appraisal appraisal() {
    return new Appraisal(
        AppraisalId.random(),
        SourceId.random(),
        checklist.ref(),
        "standard",
        PersonId.random(),
        OrganizationId.random(),
        Optional.empty(),
        NOON,
        List.of(new Appraisal.Framed(FRAMING, NOON)),
        steps,
        List.of());
  }

  private AppraisalKeeping keep(AnswerSent sent) {
    var appraisal = appraisal();
    return AppraisalSheet.of(checklist, appraisal, EditorialStatus.UNCHECKED)
        .keep(sent, false, NOON.plusSeconds(steps.size()), steps::add);
  }

  private Optional<AnswerGiven> there() {
    return appraisal().answer("funding");
  }

  private static AnswerSent first(Answer answer, String evidence) {
    return AnswerSent.first("funding", answer, evidence, true);
  }

  private static AnswerSent cleared(Optional<AnswerGiven> known) {
    return new AnswerSent("funding", Optional.empty(), "", true, Set.of(AnswerKnown.of(known)));
  }

  @Test
  void anOlderWindowTurnsNothingBackAndIsToldWhatStands() {
    keep(first(Answer.YES, ""));
    var older = there();
    keep(first(Answer.NO, "p. 3").knowing(older));
    var newer = there();

    var refused = keep(first(Answer.YES, "typed in the older window").knowing(older));

    assertThat(refused).isEqualTo(new AppraisalKeeping.Overtaken(newer));
    assertThat(there()).isEqualTo(newer);
    assertThat(keep(first(Answer.YES, "typed in the older window").knowing(newer)))
        .isInstanceOf(AppraisalKeeping.Kept.class);
    assertThat(there()).map(AnswerGiven::answer).contains(Answer.YES);
  }

  @Test
  void doubtAndEvidenceAreOvertakenLikeAnAnswer() {
    keep(first(Answer.YES, "p. 3"));
    var sure = there();
    keep(new AnswerSent("funding", Optional.of(Answer.YES), "p. 3", false, known(sure)));

    assertThat(keep(first(Answer.YES, "p. 4").knowing(sure)))
        .isInstanceOf(AppraisalKeeping.Overtaken.class);
  }

  private static Set<AnswerKnown> known(Optional<AnswerGiven> given) {
    return Set.of(AnswerKnown.of(given));
  }

  @Test
  void theSameAnswerSentTwiceIsKeptOnce() {
    keep(first(Answer.YES, "two\r\nlines"));

    assertThat(keep(first(Answer.YES, " two\nlines "))).isInstanceOf(AppraisalKeeping.Kept.class);
    assertThat(steps).hasSize(1);
  }

  @Test
  void nobodyIsOvertakenByTheirOwnAnswerOfWhichTheyNeverHeard() {
    var lost = first(Answer.NO, "p. 3");
    keep(lost);

    var known = Set.of(AnswerKnown.NOTHING, AnswerKnown.of(Answer.NO, "p. 3", true));
    var next = new AnswerSent("funding", Optional.of(Answer.NO), "p. 3 to 5", true, known);

    assertThat(keep(next)).isInstanceOf(AppraisalKeeping.Kept.class);
    assertThat(there()).map(AnswerGiven::evidence).contains("p. 3 to 5");
  }

  @Test
  void anAnswerThatIsTakenBackLeavesTheQuestionOpen() {
    keep(first(Answer.NO, "p. 3"));
    var given = there();

    var kept = (AppraisalKeeping.Kept) keep(cleared(given));

    assertThat(there()).isEmpty();
    assertThat(kept.sheet().open()).extracting(ChecklistItem::id).contains("funding");
    assertThat(appraisal().current()).isEqualTo(Map.of());
    assertThat(steps).hasSize(2);
    assertThat(keep(first(Answer.YES, "").knowing(given)))
        .isEqualTo(new AppraisalKeeping.Overtaken(Optional.empty()));
  }

  @Test
  void nobodyTakesBackAnAnswerThatTheyHaveNotSeen() {
    keep(first(Answer.YES, ""));
    var older = there();
    keep(first(Answer.NO, "").knowing(older));

    assertThat(keep(cleared(older))).isInstanceOf(AppraisalKeeping.Overtaken.class);
    assertThat(there()).map(AnswerGiven::answer).contains(Answer.NO);
  }
}
