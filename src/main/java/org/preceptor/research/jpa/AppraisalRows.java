package org.preceptor.research.jpa;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.research.AnswerStep;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Appraisals as rows, and rows as appraisals. */
final class AppraisalRows {

  private AppraisalRows() {}

  static Appraisal appraisal(
      AppraisalRow row,
      List<AppraisalFramingRow> framings,
      List<AppraisalAnswerRow> answers,
      List<AppraisalTurnRow> turns) {
    return new Appraisal(
        new AppraisalId(row.id),
        new SourceId(row.source),
        new ActivityRef(ActivityRef.Kind.CHECKLIST, row.checklist, row.version),
        row.preset,
        new PersonId(row.person),
        new OrganizationId(row.organization),
        Optional.ofNullable(row.panel).map(PanelId::of),
        row.startedAt,
        framings.stream().map(AppraisalRows::framed).toList(),
        answers.stream().map(AppraisalRows::step).toList(),
        turns.stream().map(AppraisalRows::turn).toList());
  }

  private static Appraisal.Framed framed(AppraisalFramingRow row) {
    return new Appraisal.Framed(
        framing(row.kind, row.question, row.stakes, row.decision, row.design, row.goodFor),
        row.framedAt);
  }

  static AppraisalFraming framing(
      String kind, String question, String stakes, String decision, String design, int goodFor) {
    return new AppraisalFraming(
        AppraisalFraming.Kind.valueOf(kind),
        AppraisalFraming.Question.valueOf(question),
        AppraisalFraming.Stakes.valueOf(stakes),
        decision,
        design,
        goodFor);
  }

  private static AnswerStep step(AppraisalAnswerRow row) {
    return StoredAnswer.step(row.item, row.answer, row.evidence, row.sure, row.givenAt);
  }

  private static AppraisalTurn turn(AppraisalTurnRow row) {
    return new AppraisalTurn(AppraisalTurn.Kind.valueOf(row.kind), row.note, row.turnedAt);
  }

  static AppraisalRow row(Appraisal appraisal) {
    var row = new AppraisalRow();
    row.id = appraisal.id().value();
    row.source = appraisal.source().value();
    row.checklist = appraisal.checklist().slug();
    row.version = appraisal.checklist().version();
    row.preset = appraisal.preset();
    row.person = appraisal.rater().value();
    row.organization = appraisal.organization().value();
    row.panel = appraisal.panel().map(PanelId::toString).orElse(null);
    row.startedAt = appraisal.startedAt();
    return row;
  }

  static AppraisalFramingRow row(AppraisalId id, Appraisal.Framed framed) {
    var row = new AppraisalFramingRow();
    row.id = UUID.randomUUID();
    row.appraisal = id.value();
    row.kind = framed.framing().kind().name();
    row.question = framed.framing().question().name();
    row.stakes = framed.framing().stakes().name();
    row.decision = framed.framing().decision();
    row.design = framed.framing().design();
    row.goodFor = framed.framing().goodForMonths();
    row.framedAt = framed.at();
    return row;
  }

  static AppraisalAnswerRow row(AppraisalId id, AnswerStep step) {
    var stored = StoredAnswer.of(step);
    var row = new AppraisalAnswerRow();
    row.id = UUID.randomUUID();
    row.appraisal = id.value();
    row.item = step.item();
    row.answer = stored.answer();
    row.evidence = stored.evidence();
    row.sure = stored.sure();
    row.givenAt = step.at();
    return row;
  }

  static AppraisalTurnRow row(AppraisalId id, AppraisalTurn turn) {
    var row = new AppraisalTurnRow();
    row.id = UUID.randomUUID();
    row.appraisal = id.value();
    row.kind = turn.kind().name();
    row.note = turn.note();
    row.turnedAt = turn.at();
    return row;
  }
}
