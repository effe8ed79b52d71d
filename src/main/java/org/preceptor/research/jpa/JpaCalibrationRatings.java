package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.AnswerStep;
import org.preceptor.research.CalibrationRating;
import org.preceptor.research.CalibrationRatingId;
import org.preceptor.research.CalibrationRatings;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaCalibrationRatings implements CalibrationRatings {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public CalibrationRating get(CalibrationRatingId id, Actor actor) {
    var row = em.find(CalibrationRatingRow.class, id.value());
    if (row == null) {
      throw new NotFound(Thing.CALIBRATION, id);
    }
    var rating = ratings(List.of(row)).getFirst();
    if (!access.allows(actor, Verb.READ, Thing.CALIBRATION, rating.owner())) {
      throw new NotFound(Thing.CALIBRATION, id);
    }
    return rating;
  }

  @Override
  public List<CalibrationRating> all(Actor actor) {
    var owner = new Owner(actor.person(), actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.CALIBRATION, owner)) {
      throw new NotFound(Thing.CALIBRATION, actor.person());
    }
    return ratings(
        em.createQuery(
                "select r from CalibrationRatingRow r where r.person = :person"
                    + " order by r.startedAt, r.id",
                CalibrationRatingRow.class)
            .setParameter("person", actor.person().value())
            .getResultList());
  }

  @Override
  public List<CalibrationRating> listed(Actor actor, String calibration) {
    var rows =
        em.createQuery(
                "select r from CalibrationRatingRow r where r.organization = :organization"
                    + " and r.calibration = :calibration and r.comparedAt is not null"
                    + " order by r.comparedAt, r.id",
                CalibrationRatingRow.class)
            .setParameter("organization", actor.organization().value())
            .setParameter("calibration", calibration)
            .getResultList();
    return ratings(rows).stream()
        .filter(one -> access.allows(actor, Verb.LIST, Thing.CALIBRATION, one.owner()))
        .toList();
  }

  @Override
  public List<CalibrationRating> compared(PersonId person, String calibration) {
    return ratings(
        em.createQuery(
                "select r from CalibrationRatingRow r where r.person = :person"
                    + " and r.calibration = :calibration and r.comparedAt is not null"
                    + " order by r.comparedAt, r.id",
                CalibrationRatingRow.class)
            .setParameter("person", person.value())
            .setParameter("calibration", calibration)
            .getResultList());
  }

  private List<CalibrationRating> ratings(List<CalibrationRatingRow> rows) {
    var answers = answers(rows.stream().map(row -> row.id).toList());
    return rows.stream().map(row -> rating(row, answers.getOrDefault(row.id, List.of()))).toList();
  }

  private Map<UUID, List<AnswerStep>> answers(Collection<UUID> ratings) {
    if (ratings.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a from CalibrationAnswerRow a where a.rating in :ratings"
                + " order by a.givenAt, a.id",
            CalibrationAnswerRow.class)
        .setParameter("ratings", ratings)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.rating,
                Collectors.mapping(JpaCalibrationRatings::step, Collectors.toList())));
  }

  private static AnswerStep step(CalibrationAnswerRow row) {
    return StoredAnswer.step(row.item, row.answer, row.evidence, row.sure, row.givenAt);
  }

  private static CalibrationRating rating(CalibrationRatingRow row, List<AnswerStep> answers) {
    return new CalibrationRating(
        new CalibrationRatingId(row.id),
        new ActivityRef(ActivityRef.Kind.CALIBRATION, row.calibration, row.version),
        row.source,
        new PersonId(row.person),
        new OrganizationId(row.organization),
        row.ordinal,
        row.startedAt,
        answers,
        Optional.ofNullable(row.comparedAt));
  }

  @Override
  public void begin(CalibrationRating rating) {
    var row = new CalibrationRatingRow();
    row.id = rating.id().value();
    row.calibration = rating.calibration().slug();
    row.version = rating.calibration().version();
    row.source = rating.source();
    row.person = rating.person().value();
    row.organization = rating.organization().value();
    row.ordinal = rating.time();
    row.startedAt = rating.startedAt();
    em.persist(row);
    em.flush(); // where the same was begun in another tab, this fails
  }

  @Override
  public void append(CalibrationRatingId id, AnswerStep step) {
    var stored = StoredAnswer.of(step);
    var row = new CalibrationAnswerRow();
    row.id = UUID.randomUUID();
    row.rating = id.value();
    row.item = step.item();
    row.answer = stored.answer();
    row.evidence = stored.evidence();
    row.sure = stored.sure();
    row.givenAt = step.at();
    em.persist(row);
  }

  @Override
  public void hold(CalibrationRatingId id) {
    em.find(CalibrationRatingRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public boolean compare(CalibrationRatingId id, Instant at) {
    em.flush();
    return em.createQuery(
                "update CalibrationRatingRow r set r.comparedAt = :at"
                    + " where r.id = :id and r.comparedAt is null")
            .setParameter("at", at.truncatedTo(ChronoUnit.MICROS))
            .setParameter("id", id.value())
            .executeUpdate()
        == 1;
  }
}
