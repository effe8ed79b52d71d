package org.preceptor.supervision;

import java.util.Locale;

/** Why something about hours was not written down. What merely does not count is no reason. */
public enum HoursRefusal {
  NOT_A_PARTY,
  NOBODY_PRESENT,
  NO_TIME,
  NOT_WHOLE_MINUTES,
  LONGER_THAN_A_DAY,
  IN_THE_FUTURE,
  /** Somebody in it was in another session at the time. */
  OVERLAPS,
  LOCATION_NOT_CONFIRMED,
  NOT_THE_NEWEST,
  NOT_CHANGED,
  NO_REASON,
  TOO_LONG,
  CONFIRMED_ALREADY,
  NOT_OUTSIDE,
  COUNTERSIGNED_ALREADY;

  /** As it stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
