package org.preceptor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.content.Diagnostics;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.research.AnswerStep;
import org.preceptor.research.Calibration;
import org.preceptor.research.CalibrationRating;
import org.preceptor.research.CalibrationRatingId;
import org.preceptor.research.CalibrationRatings;
import org.preceptor.research.Calibrations;
import org.preceptor.research.yaml.ShippedCalibrations;
import org.preceptor.scenario.InMemoryPlaythroughs;
import org.preceptor.scenario.InMemoryScenarios;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ActivityRef.Kind;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What a course learns of a calibration that is a part of it. */
class OtherActivitiesTest {

  private static final Instant ENROLLED = Instant.parse("2026-11-20T12:00:00Z");

  private final Calibration keyed = ShippedCalibrations.fourPapers(new Diagnostics());
  private final PersonId amara = PersonId.random();
  private final List<CalibrationRating> compared = new ArrayList<>();
  private final OtherActivities activities = activities();

  private OtherActivities activities() {
    var made = new OtherActivities();
    made.calibrations =
        new Calibrations() {
          @Override
          public List<Calibration> all() {
            return List.of(keyed);
          }

          @Override
          public Optional<Calibration> find(ActivityRef ref) {
            return Optional.of(keyed).filter(one -> one.ref().equals(ref));
          }
        };
    made.ratings = new Compared();
    made.playthroughs = new InMemoryPlaythroughs(new InMemoryScenarios(List.of()));
    return made;
  }

  /** Holds what was compared; nothing else is asked of it here. */
  private final class Compared implements CalibrationRatings {

    @Override
    public List<CalibrationRating> listed(Actor actor, String calibration) {
      throw new UnsupportedOperationException("a course lists nobody's");
    }

    @Override
    public List<CalibrationRating> compared(PersonId person, String calibration) {
      return compared.stream()
          .filter(one -> one.person().equals(person))
          .filter(one -> one.calibration().slug().equals(calibration))
          .toList();
    }

    @Override
    public CalibrationRating get(CalibrationRatingId id, Actor actor) {
      throw new UnsupportedOperationException("a course opens none");
    }

    @Override
    public List<CalibrationRating> all(Actor actor) {
      throw new UnsupportedOperationException("a course lists none");
    }

    @Override
    public void begin(CalibrationRating rating) {
      throw new UnsupportedOperationException("a course begins none");
    }

    @Override
    public void append(CalibrationRatingId id, AnswerStep step) {
      throw new UnsupportedOperationException("a course answers none");
    }

    @Override
    public void hold(CalibrationRatingId id) {
      throw new UnsupportedOperationException("a course answers none");
    }

    @Override
    public boolean compare(CalibrationRatingId id, Instant at) {
      throw new UnsupportedOperationException("a course compares none");
    }
  }

  private void compare(PersonId person, String source, int time, int minutes) {
    compared.add(
        new CalibrationRating(
            CalibrationRatingId.random(),
            keyed.ref(),
            source,
            person,
            OrganizationId.random(),
            time,
            ENROLLED,
            List.of(),
            Optional.of(ENROLLED.plusSeconds(60L * minutes))));
  }

  private Optional<Instant> finished() {
    return activities.finished(amara).at(Kind.CALIBRATION, keyed.slug(), ENROLLED);
  }

  @Test
  void aPartIsDoneWhenEnoughSourcesWereComparedSinceTheEnrollment() {
    compare(amara, "safety-planning", 1, -5);
    compare(amara, "nine-questions", 1, 10);
    compare(amara, "moved-feeds", 1, 20);
    compare(PersonId.random(), "bowel-and-vaccine", 1, 30);
    assertThat(finished()).isEmpty();

    compare(amara, "safety-planning", 2, 40);
    assertThat(finished()).contains(ENROLLED.plusSeconds(2400));
  }

  @Test
  void itsTimeIsHalfAMinuteForAnAnswerAndTheWordsOnOurPages() {
    var offered = activities.find(Kind.CALIBRATION, keyed.slug()).orElseThrow();
    var minutes = ContactMinutes.of(List.of(offered.size()));

    assertThat(minutes.forChoices().intValueExact()).isEqualTo(24);
    assertThat(minutes.minutes()).isBetween(30, 40);
    assertThat(activities.find(Kind.CALIBRATION, "never-written")).isEmpty();
  }
}
