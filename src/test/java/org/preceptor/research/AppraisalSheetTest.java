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

  private static EditorialStatus known(Notice.Kind kind) {
    return new EditorialStatus(
        List.of(new Notice(kind, Notice.Origin.CROSSREF, "", "2010-02-02")), NOON);
  }

  private AppraisalSheet knowing(Notice.Kind kind, Map<String, Answer> but) {
    var sheet = sheet(AppraisalFraming.Question.EXPERIENCE, but);
    return new AppraisalSheet(
        checklist, sheet.preset(), sheet.framing(), sheet.answers(), known(kind));
  }

  @Test
  void whatTheLibraryKnowsIsNotContradictedByAnAnswer() {
    var retracted = knowing(Notice.Kind.RETRACTION, Map.of("standing", Answer.YES));
    var doubted = knowing(Notice.Kind.CONCERN, Map.of("standing", Answer.YES));
    var lifted = knowing(Notice.Kind.REINSTATEMENT, Map.of("standing", Answer.YES));

    assertThat(retracted.rating().level()).isEqualTo(RatingLevel.DO_NOT_RELY);
    assertThat(retracted.contradicted()).extracting(ChecklistItem::id).containsExactly("standing");
    assertThat(retracted.verdicts())
        .containsEntry(ChecklistAspect.CURRENCY, AppraisalSheet.Verdict.SERIOUS);
    assertThat(doubted.rating().level()).isEqualTo(RatingLevel.UNCLEAR);
    assertThat(doubted.contradicted()).hasSize(1);
    assertThat(lifted.rating().level()).isEqualTo(RatingLevel.HIGH);
    assertThat(lifted.contradicted()).isEmpty();
  }

  @Test
  void whatTheLibraryKnowsNeedsNoAnswerAndBoundsInstrumentsThatDoNotAsk() {
    var framing = asking(AppraisalFraming.Question.CAUSE, "");
    var retracted = known(Notice.Kind.RETRACTION);
    var unanswered = new AppraisalSheet(checklist, "quick", framing, Map.of(), retracted);
    var without =
        new Checklist(
            checklist.ref(),
            "",
            "",
            "",
            Optional.empty(),
            List.of(checklist.groups().getFirst()),
            List.of(),
            List.of());
    var answers = sheet(AppraisalFraming.Question.CAUSE, Map.of()).answers();

    assertThat(unanswered.open()).extracting(ChecklistItem::id).doesNotContain("standing");
    assertThat(new AppraisalSheet(without, "", framing, answers, retracted).rating().level())
        .isEqualTo(RatingLevel.DO_NOT_RELY);
  }

  @Test
  void aShortWayIsModerateAtMostAndNamesWhatItNeverAsked() {
    var all = sheet(AppraisalFraming.Question.CAUSE, Map.of());
    var quick = new AppraisalSheet(checklist, "quick", all.framing(), all.answers());

    assertThat(all.notAsked()).isEmpty();
    assertThat(all.rating().level()).isEqualTo(RatingLevel.HIGH);
    assertThat(quick.notAsked()).hasSize(9);
    assertThat(quick.rating().level()).isEqualTo(RatingLevel.MODERATE);
    assertThat(quick.rating().lowest()).isEqualTo(RatingLevel.DO_NOT_RELY);
    assertThat(quick.withoutEvidence())
        .extracting(ChecklistItem::id)
        .containsExactly("answerable", "interests", "standing");
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
