package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.yaml.ShippedChecklists;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** The shipped checklist, answered. */
class AppraisalSheetTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final Checklist checklist = ShippedChecklists.onlineResearch(new Diagnostics());

  private static AppraisalFraming asking(AppraisalFraming.Question question, String design) {
    return new AppraisalFraming(
        AppraisalFraming.Kind.RESEARCH, question, AppraisalFraming.Stakes.SOME, "", design, 24);
  }

  private static AnswerGiven given(String item, Answer answer) {
    return new AnswerGiven(item, answer, "", true, NOON);
  }

  private AppraisalSheet sheet(AppraisalFraming.Question question, Map<String, Answer> but) {
    var answers = new HashMap<String, AnswerGiven>();
    for (var item : checklist.items()) {
      answers.put(item.id(), given(item.id(), but.getOrDefault(item.id(), Answer.YES)));
    }
    return new AppraisalSheet(checklist, "standard", asking(question, ""), answers);
  }

  @Test
  void otherExplanationsLeftOpenAreFatalForAClaimOfCauseOnly() {
    var but = Map.of("threats", Answer.NO);
    var cause = sheet(AppraisalFraming.Question.CAUSE, but);

    assertThat(cause.rating().level()).isEqualTo(RatingLevel.LOW);
    assertThat(cause.questionThatChangesIt()).contains(AppraisalFraming.Question.EXPERIENCE);
    assertThat(sheet(AppraisalFraming.Question.EXPERIENCE, but).rating().level())
        .isEqualTo(RatingLevel.HIGH);
  }

  @Test
  void whomItFitsNeverMovesTheRating() {
    for (var answer : Answer.values()) {
      var sheet = sheet(AppraisalFraming.Question.CAUSE, Map.of("people", answer));
      assertThat(sheet.rating().level()).isEqualTo(RatingLevel.HIGH);
      assertThat(sheet.fit()).contains(answer);
    }
  }

  @Test
  void aRetractedSourceIsNotReliedOnHoweverGoodItLooks() {
    assertThat(
            sheet(AppraisalFraming.Question.EXPERIENCE, Map.of("standing", Answer.NO))
                .rating()
                .level())
        .isEqualTo(RatingLevel.DO_NOT_RELY);
  }

  @Test
  void theQuestionsForAKindOfStudyOpenInTheLongestWayOnly() {
    var framing = asking(AppraisalFraming.Question.CAUSE, "trial");
    assertThat(new AppraisalSheet(checklist, "standard", framing, Map.of()).items()).hasSize(16);
    assertThat(new AppraisalSheet(checklist, "research", framing, Map.of()).items()).hasSize(20);
    assertThat(new AppraisalSheet(checklist, "quick", framing, Map.of()).items()).hasSize(6);
  }

  @Test
  void anAspectIsAsBadAsItsWorstAnswer() {
    var verdicts =
        sheet(
                AppraisalFraming.Question.CAUSE,
                Map.of("funding", Answer.NOT_REPORTED, "interests", Answer.PARTLY))
            .verdicts();
    assertThat(verdicts)
        .containsEntry(ChecklistAspect.AUTHORSHIP, AppraisalSheet.Verdict.CONCERN)
        .containsEntry(ChecklistAspect.ACCURACY, AppraisalSheet.Verdict.MET);
  }

  @Test
  void whatRatersDifferOnIsUnknownUntilItIsSettled() {
    var amara = PersonId.random();
    var ben = PersonId.random();
    var panel = panel(List.of(amara, ben), List.of());
    var sheets =
        Map.of(
            amara, sheet(AppraisalFraming.Question.CAUSE, Map.of()),
            ben, sheet(AppraisalFraming.Question.CAUSE, Map.of("threats", Answer.NO)));
    var compared = new AdjudicationSheet(panel, checklist, sheets);

    assertThat(compared.unsettled())
        .extracting(line -> line.item().id())
        .containsExactly("threats");
    assertThat(compared.together().rating().level()).isEqualTo(RatingLevel.UNCLEAR);
    assertThat(compared.agreement().percent().orElseThrow()).isEqualTo(15 / 16.0);

    var ruling = new Adjudication("threats", Answer.PARTLY, "see table 2", ben, NOON);
    var settled =
        new AdjudicationSheet(panel(List.of(amara, ben), List.of(ruling)), checklist, sheets);
    assertThat(settled.unsettled()).isEmpty();
    assertThat(settled.together().rating().level()).isEqualTo(RatingLevel.HIGH);
  }

  private AppraisalPanel panel(List<PersonId> raters, List<Adjudication> rulings) {
    return new AppraisalPanel(
        PanelId.random(),
        SourceId.random(),
        checklist.ref(),
        "standard",
        asking(AppraisalFraming.Question.CAUSE, ""),
        raters.getFirst(),
        OrganizationId.random(),
        raters,
        NOON,
        rulings);
  }

  @Test
  void anAppraisalIsAskedAboutAgainWhenItsTimeIsOver() {
    var appraisal =
        new Appraisal(
            AppraisalId.random(),
            SourceId.random(),
            checklist.ref(),
            "quick",
            PersonId.random(),
            OrganizationId.random(),
            Optional.empty(),
            NOON,
            List.of(new Appraisal.Framed(asking(AppraisalFraming.Question.CAUSE, ""), NOON)),
            List.of(),
            List.of(new AppraisalTurn(AppraisalTurn.Kind.FINISHED, "", NOON)));
    assertThat(appraisal.goodUntil()).contains(Instant.parse("2028-11-20T12:00:00Z"));
  }
}
