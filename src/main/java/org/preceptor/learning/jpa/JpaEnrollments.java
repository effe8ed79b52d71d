package org.preceptor.learning.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.learning.Enrolling;
import org.preceptor.learning.Enrollment;
import org.preceptor.learning.Enrollments;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaEnrollments implements Enrollments {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Enrollment get(UUID id, Actor actor) {
    return allowed(id, em.find(EnrollmentRow.class, id), Verb.READ, actor);
  }

  @Override
  public Enrollment hold(UUID id, Actor actor) {
    var row = em.find(EnrollmentRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      em.refresh(row);
    }
    return allowed(id, row, Verb.CHANGE, actor);
  }

  private Enrollment allowed(UUID id, @Nullable EnrollmentRow row, Verb verb, Actor actor) {
    if (row != null) {
      var enrollment = enrollment(row);
      if (access.allows(actor, verb, Thing.ENROLLMENT, enrollment.owner())) {
        return enrollment;
      }
    }
    throw new NotFound(Thing.ENROLLMENT, id);
  }

  @Override
  public List<Enrollment> all(Actor actor) {
    return em.createQuery(
            "select e from EnrollmentRow e where e.person = :person order by e.enrolledAt, e.id",
            EnrollmentRow.class)
        .setParameter("person", actor.person().value())
        .getResultStream()
        .map(JpaEnrollments::enrollment)
        .toList();
  }

  @Override
  public Enrolling append(Enrollment enrollment) {
    int stored =
        em.createNativeQuery(
                "insert into course_enrollment (id, person, organization, course, version,"
                    + " ordinal, enrolled_at, counts_since) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .setParameter(1, enrollment.id())
            .setParameter(2, enrollment.person().value())
            .setParameter(3, enrollment.organization().value())
            .setParameter(4, enrollment.course().slug())
            .setParameter(5, enrollment.course().version())
            .setParameter(6, enrollment.ordinal())
            .setParameter(7, enrollment.enrolledAt().atOffset(ZoneOffset.UTC))
            .setParameter(8, enrollment.since().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return stored == 1
        ? new Enrolling.Enrolled(enrollment)
        : new Enrolling.Already(same(enrollment));
  }

  private Enrollment same(Enrollment enrollment) {
    return enrollment(
        em.createQuery(
                "select e from EnrollmentRow e where e.person = :person and e.course = :course"
                    + " and e.version = :version and e.ordinal = :ordinal",
                EnrollmentRow.class)
            .setParameter("person", enrollment.person().value())
            .setParameter("course", enrollment.course().slug())
            .setParameter("version", enrollment.course().version())
            .setParameter("ordinal", enrollment.ordinal())
            .getSingleResult());
  }

  @Override
  public void end(UUID id, Instant at) {
    var row = em.find(EnrollmentRow.class, id);
    if (row != null && row.endedAt == null) {
      row.endedAt = at;
    }
  }

  private static Enrollment enrollment(EnrollmentRow row) {
    return new Enrollment(
        row.id,
        new PersonId(row.person),
        new OrganizationId(row.organization),
        new ActivityRef(ActivityRef.Kind.COURSE, row.course, row.version),
        row.ordinal,
        row.enrolledAt,
        row.countsSince,
        Optional.ofNullable(row.endedAt));
  }
}
