package org.preceptor.competence;

import org.preceptor.content.Obligation;
import org.preceptor.standards.ObligationId;

/**
 * The duty that is worth the next half hour, and why it and no other.
 *
 * @param mastery what stands behind it
 */
public record NextStep(Obligation duty, Why why, Mastery mastery) {

  public ObligationId id() {
    return duty.id();
  }

  /** Whether there is evidence of the duty itself. */
  public boolean isBegun() {
    return why != Why.STANDARD_BEGUN && why != Why.NOT_BEGUN;
  }

  /** Why a duty comes next, the most pressing first. */
  public enum Why {
    /** The last time it had to be used, it was not met. */
    NOT_MET,
    /** It was solid and time has passed. */
    FADING,
    /** It has begun and little is missing. */
    GROWING,
    /** It has not begun, in a standard that has. */
    STANDARD_BEGUN,
    /** Nothing of its standard has begun. */
    NOT_BEGUN;

    /** As it is written in message keys. */
    public String word() {
      return switch (this) {
        case NOT_MET -> "not-met";
        case FADING -> "fading";
        case GROWING -> "growing";
        case STANDARD_BEGUN -> "standard-begun";
        case NOT_BEGUN -> "not-begun";
      };
    }
  }
}
