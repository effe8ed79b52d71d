package org.preceptor.learning.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.learning.Closings;

@ApplicationScoped
class JpaClosings implements Closings {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<Map<String, String>> evaluation(UUID enrollment) {
    if (em.find(EvaluationRow.class, enrollment) == null) {
      return Optional.empty();
    }
    var answers = new HashMap<String, String>();
    em.createQuery(
            "select a from EvaluationAnswerRow a where a.enrollment = :enrollment",
            EvaluationAnswerRow.class)
        .setParameter("enrollment", enrollment)
        .getResultStream()
        .forEach(row -> answers.put(row.question, row.answer));
    return Optional.of(answers);
  }

  @Override
  public void evaluate(UUID enrollment, Map<String, String> answers, Instant at) {
    int stored =
        em.createNativeQuery(
                "insert into course_evaluation (enrollment, given_at) values (?, ?)"
                    + " on conflict do nothing")
            .setParameter(1, enrollment)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (stored == 1) {
      answers.forEach((question, answer) -> persist(enrollment, question, answer));
      em.flush();
    }
  }

  private void persist(UUID enrollment, String question, String answer) {
    var row = new EvaluationAnswerRow();
    row.enrollment = enrollment;
    row.question = question;
    row.answer = answer;
    em.persist(row);
  }

  @Override
  public Optional<Attestation> attestation(UUID enrollment) {
    return Optional.ofNullable(em.find(AttestationRow.class, enrollment))
        .map(row -> new Attestation(row.text, row.attestedAt));
  }

  @Override
  public void attest(UUID enrollment, Attestation attestation) {
    em.createNativeQuery(
            "insert into course_attestation (enrollment, text, attested_at) values (?, ?, ?)"
                + " on conflict do nothing")
        .setParameter(1, enrollment)
        .setParameter(2, attestation.text())
        .setParameter(3, attestation.at().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
