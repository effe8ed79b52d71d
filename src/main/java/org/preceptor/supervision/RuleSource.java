package org.preceptor.supervision;

import java.time.LocalDate;

/**
 * Where a rule can be read.
 *
 * @param asOf the day whose text it is, or the last on which it was seen
 */
public record RuleSource(String id, String title, Kind kind, String address, LocalDate asOf) {

  /** How near a source is to the law, nearest first. */
  public enum Kind {
    /** The words of the statute or rule. */
    LAW,
    /** What the licensing body itself says of it. */
    BODY,
    /** What somebody else says of it. */
    ACCOUNT
  }
}
