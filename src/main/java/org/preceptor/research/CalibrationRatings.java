package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** Every rating of a keyed source. Answers are added and never changed. */
public interface CalibrationRatings {

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may read
   */
  CalibrationRating get(CalibrationRatingId id, Actor actor);

  /** The actor's own in all calibrations, oldest first. */
  List<CalibrationRating> all(Actor actor);

  /** Compared ones of everybody whose the actor may list, in any version, oldest first. */
  List<CalibrationRating> listed(Actor actor, String calibration);

  /** Asks nobody's right: a person's compared ones in any version, for whoever counts them. */
  List<CalibrationRating> compared(PersonId person, String calibration);

  /** A person rates a source for the nth time once; a second beginning of it fails. */
  void begin(CalibrationRating rating);

  void append(CalibrationRatingId id, AnswerStep step);

  /** Has everybody else who holds it wait until this transaction ends. */
  void hold(CalibrationRatingId id);

  /** Notes that the key was shown; false where it was shown before. */
  boolean compare(CalibrationRatingId id, Instant at);
}
