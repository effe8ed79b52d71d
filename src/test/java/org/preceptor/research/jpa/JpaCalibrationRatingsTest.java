package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.CalibrationRating;
import org.preceptor.research.CalibrationRatingId;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaCalibrationRatingsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ActivityRef PAPERS =
      new ActivityRef(ActivityRef.Kind.CALIBRATION, "four-well-known-papers", 1);
  private static final Access ACCESS =
      new Access(
          Map.of(
              Role.LEARNER,
              Map.of(Thing.CALIBRATION, Map.of(Verb.READ, Reach.OWN, Verb.LIST, Reach.OWN)),
              Role.INSTRUCTOR,
              Map.of(Thing.CALIBRATION, Map.of(Verb.LIST, Reach.ORGANIZATION))),
          List.of());

  @Parameter Engine engine;

  private final Actor amara = member();
  private final Actor ben = new Actor(PersonId.random(), amara.organization(), amara.roles());

  private static Actor member() {
    return new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  }

  private static JpaCalibrationRatings ratings(EntityManager em) {
    var store = new JpaCalibrationRatings();
    store.em = em;
    store.access = ACCESS;
    return store;
  }

  private void with(Consumer<EntityManager> work) {
    Database.on(engine).transact(work);
  }

  private CalibrationRating begun(String source, int time) {
    return new CalibrationRating(
        CalibrationRatingId.random(),
        PAPERS,
        source,
        amara.person(),
        amara.organization(),
        time,
        NOON,
        List.of(),
        Optional.empty());
  }

  private static AnswerGiven given(Answer answer, int minute) {
    return new AnswerGiven("funding", answer, "last page", false, NOON.plusSeconds(60L * minute));
  }

  @Test
  void everyAnswerIsKeptAndTheLastCounts() {
    var begun = begun("moved-feeds", 1);
    with(em -> ratings(em).begin(begun));
    with(em -> ratings(em).append(begun.id(), given(Answer.NO, 1)));
    with(em -> ratings(em).append(begun.id(), given(Answer.YES, 2)));
    with(
        em -> {
          var read = ratings(em).get(begun.id(), amara);
          assertThat(read.answers()).containsExactly(given(Answer.NO, 1), given(Answer.YES, 2));
          assertThat(read.current()).containsEntry("funding", given(Answer.YES, 2));
          assertThat(read.isCompared()).isFalse();
        });
  }

  @Test
  void theKeyIsShownOnce() {
    var begun = begun("moved-feeds", 1);
    with(em -> ratings(em).begin(begun));
    with(em -> assertThat(ratings(em).compared(amara.person(), PAPERS.slug())).isEmpty());
    with(em -> assertThat(ratings(em).compare(begun.id(), NOON)).isTrue());
    with(em -> assertThat(ratings(em).compare(begun.id(), NOON.plusSeconds(5))).isFalse());
    with(
        em ->
            assertThat(ratings(em).compared(amara.person(), PAPERS.slug()))
                .extracting(CalibrationRating::comparedAt)
                .containsExactly(Optional.of(NOON)));
  }

  @Test
  void aSourceIsRatedForTheNthTimeOnce() {
    with(em -> ratings(em).begin(begun("moved-feeds", 1)));
    with(em -> ratings(em).begin(begun("moved-feeds", 2)));
    assertThatThrownBy(() -> with(em -> ratings(em).begin(begun("moved-feeds", 2))))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void nobodyReadsAnothersNotEvenInOneHouse() {
    var begun = begun("moved-feeds", 1);
    with(em -> ratings(em).begin(begun));
    with(
        em -> {
          assertThat(ratings(em).all(amara)).extracting(CalibrationRating::id).contains(begun.id());
          assertThat(ratings(em).all(ben)).isEmpty();
          assertThatThrownBy(() -> ratings(em).get(begun.id(), ben)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> ratings(em).get(CalibrationRatingId.random(), amara))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void anInstructorListsTheComparedOnesOfTheHouseAndNoLearnerDoes() {
    var compared = begun("moved-feeds", 1);
    var open = begun("nine-questions", 1);
    var ruth = instructor(amara.organization());
    with(em -> ratings(em).begin(compared));
    with(em -> ratings(em).begin(open));
    with(em -> ratings(em).compare(compared.id(), NOON));
    with(
        em -> {
          assertThat(ratings(em).listed(ruth, PAPERS.slug()))
              .extracting(CalibrationRating::id)
              .containsExactly(compared.id());
          assertThat(ratings(em).listed(ben, PAPERS.slug())).isEmpty();
          assertThat(ratings(em).listed(instructor(OrganizationId.random()), PAPERS.slug()))
              .isEmpty();
        });
  }

  private static Actor instructor(OrganizationId organization) {
    return new Actor(PersonId.random(), organization, Set.of(Role.INSTRUCTOR));
  }
}
