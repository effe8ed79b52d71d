package org.preceptor.scenario;

/** What is proved of a scenario before anyone plays it. */
public enum Property {
  /** Every passage can be come to. */
  PASSAGES_ARE_REACHED,
  /** Every choice is on offer at some time. */
  CHOICES_ARE_OFFERED,
  /** No guard is always true. */
  GUARDS_MATTER,
  /** Something is on offer wherever the story is not over. */
  NO_DEAD_END,
  /** From everywhere an ending can be reached, so that no loop is endless. */
  AN_ENDING_IS_AHEAD,
  /** Every duty arises on some way. */
  DUTIES_ARISE,
  /** Every duty can be met. */
  DUTIES_CAN_BE_MET,
  /** Every duty can be missed, and a critical one breached. */
  DUTIES_CAN_BE_MISSED,
  /** Every exception of a rule makes a difference on some way. */
  EXCEPTIONS_MATTER,
  /** On one way all duties that arise are met. */
  ONE_RUN_MEETS_ALL,
  /** No choice is worse than all others in every duty that is at stake. */
  NO_GIVE_AWAY,
  /** The best choice of a passage is not always its first. */
  BEST_IS_NOT_ALWAYS_FIRST,
  /** The best choice of a passage is not always its longest. */
  BEST_IS_NOT_ALWAYS_LONGEST;

  /** Whether it is about the ways through the story alone, whatever the rules say. */
  public boolean isOfWays() {
    return compareTo(DUTIES_ARISE) < 0;
  }
}
