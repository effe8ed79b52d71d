package org.preceptor.research.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.research.Appraisal;

/** Appraisals as they are stored, whoever may read them. */
final class StoredAppraisals {

  private final EntityManager em;

  StoredAppraisals(EntityManager em) {
    this.em = em;
  }

  /**
   * Four statements, however many there are: the appraisals, and each kind of row that is theirs.
   */
  List<Appraisal> select(String condition, String order, Object value) {
    var rows =
        em.createQuery(
                "select a from AppraisalRow a where " + condition + " order by " + order,
                AppraisalRow.class)
            .setParameter("value", value)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    var framings =
        parts(AppraisalFramingRow.class, "framedAt", row -> row.appraisal, condition, value);
    var answers =
        parts(AppraisalAnswerRow.class, "givenAt", row -> row.appraisal, condition, value);
    var turns = parts(AppraisalTurnRow.class, "turnedAt", row -> row.appraisal, condition, value);
    return rows.stream()
        .map(
            row ->
                AppraisalRows.appraisal(
                    row,
                    framings.getOrDefault(row.id, List.of()),
                    answers.getOrDefault(row.id, List.of()),
                    turns.getOrDefault(row.id, List.of())))
        .toList();
  }

  private <R> Map<UUID, List<R>> parts(
      Class<R> rows, String order, Function<R, UUID> appraisal, String condition, Object value) {
    return em.createQuery(
            "select r from %s r where r.appraisal in (select a.id from AppraisalRow a where %s) order by r.%s, r.id"
                .formatted(rows.getSimpleName(), condition, order),
            rows)
        .setParameter("value", value)
        .getResultStream()
        .collect(Collectors.groupingBy(appraisal));
  }
}
