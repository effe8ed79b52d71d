package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * What one person says of a keyed source before the key is shown. Once it is shown, nothing of this
 * changes.
 *
 * @param source its id within the calibration
 * @param time which time this person rates it; only the first time is blind
 * @param answers all ever given or taken back, oldest first
 * @param comparedAt when the key was shown; empty before
 */
public record CalibrationRating(
    CalibrationRatingId id,
    ActivityRef calibration,
    String source,
    PersonId person,
    OrganizationId organization,
    int time,
    Instant startedAt,
    List<AnswerStep> answers,
    Optional<Instant> comparedAt) {

  public CalibrationRating {
    if (time < 1) {
      throw new IllegalArgumentException("times count from 1, got " + time);
    }
    answers = List.copyOf(answers);
    startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
    comparedAt = comparedAt.map(at -> at.truncatedTo(ChronoUnit.MICROS));
  }

  public Owner owner() {
    return new Owner(person, organization);
  }

  public boolean isCompared() {
    return comparedAt.isPresent();
  }

  public boolean isBlind() {
    return time == 1;
  }

  /** The last answer to each item that was not taken back. */
  public Map<String, AnswerGiven> current() {
    return Appraisal.current(answers);
  }
}
