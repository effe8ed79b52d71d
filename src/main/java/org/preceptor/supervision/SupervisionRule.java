package org.preceptor.supervision;

/**
 * One thing that a licensing body asks of supervised hours.
 *
 * @param clause as the body numbers it
 * @param says what it asks, in words of our own, and how we read it where it can be read otherwise
 * @param mend what to do where it is not met
 */
public record SupervisionRule(
    String id,
    String clause,
    String says,
    String mend,
    RuleSource source,
    Confidence confidence,
    Measure measure) {

  /** How sure it is that the source says this, and that it still holds. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    /** Nobody has laid it beside the law; shown as such wherever it is used. */
    UNVERIFIED
  }

  public boolean verified() {
    return confidence != Confidence.UNVERIFIED;
  }
}
