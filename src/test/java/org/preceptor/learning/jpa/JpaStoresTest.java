package org.preceptor.learning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.learning.Enrolling;
import org.preceptor.learning.Enrollment;
import org.preceptor.learning.Stores;
import org.preceptor.learning.StoresContract;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaStoresTest extends StoresContract {

  private static final Map<Verb, Reach> OWN = Map.of(Verb.READ, Reach.OWN, Verb.CHANGE, Reach.OWN);
  private static final Access ACCESS =
      new Access(Map.of(Role.LEARNER, Map.of(Thing.ENROLLMENT, OWN, Thing.EXAM, OWN)), List.of());

  @Parameter Engine engine;

  @Override
  protected <T> T with(Function<Stores, T> work) {
    return Database.on(engine).inTransaction(em -> work.apply(stores(em)));
  }

  static Stores stores(EntityManager em) {
    var enrollments = new JpaEnrollments();
    enrollments.em = em;
    enrollments.access = ACCESS;
    var readings = new JpaReadings();
    readings.em = em;
    var sittings = new JpaSittings();
    sittings.em = em;
    var exams = new JpaExams();
    exams.em = em;
    exams.access = ACCESS;
    var closings = new JpaClosings();
    closings.em = em;
    return new Stores(enrollments, readings, sittings, exams, closings);
  }

  @Test
  void ofManyClicksAtOnceOneEnrolls() throws Exception {
    int clicks = 8;
    for (int round = 0; round < 20; round++) {
      var actor = new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
      var results = new ArrayList<Enrolling>();
      var barrier = new CyclicBarrier(clicks);
      try (var pool = Executors.newFixedThreadPool(clicks)) {
        Callable<Enrolling> click =
            () -> {
              barrier.await();
              return with(s -> s.enrollments().append(enrollment(actor)));
            };
        for (var result : pool.invokeAll(Collections.nCopies(clicks, click))) {
          results.add(result.get());
        }
      }
      assertThat(results).filteredOn(Enrolling.Enrolled.class::isInstance).hasSize(1);
      assertThat(results.stream().map(r -> r.enrollment().id()).distinct()).hasSize(1);
    }
  }

  private static Enrollment enrollment(Actor actor) {
    return new Enrollment(
        UUID.randomUUID(),
        actor.person(),
        actor.organization(),
        new ActivityRef(ActivityRef.Kind.COURSE, "course", 1),
        1,
        Instant.parse("2026-11-22T12:00:00Z"),
        Instant.EPOCH,
        Optional.empty());
  }
}
