package org.preceptor.competence;

import java.time.Instant;

/** A reason for a level, with what it rests on; pages put it into words. */
public sealed interface Because {

  /** There is no evidence. */
  record NothingYet() implements Because {}

  /** The duty was met where it had to be used: in a described situation or in a scenario. */
  record MetInUse(int situations, int scenarios, Instant last) implements Because {}

  /** Lessons were finished, or what they say was remembered. */
  record Studied(int lessons, int remembered) implements Because {}

  /** It was met, and later than was owed. */
  record MetLate(Evidence evidence) implements Because {}

  /** The last time it had to be used, it was not met. */
  record LastTimeNotMet(Evidence evidence) implements Because {}

  /** Enough was shown once, and too long ago to count in full. */
  record LongAgo(Instant last) implements Because {}

  /** What is still missing: uses that were met, and points whatever they are for. */
  record StillMissing(int uses, int points) implements Because {}

  /** Nothing more is needed until then. */
  record HoldsUntil(Instant fades) implements Because {}
}
