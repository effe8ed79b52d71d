package org.preceptor.supervision;

import java.util.Locale;
import org.preceptor.supervision.SupervisorLicense.Lack;

/** Why a step was not taken. */
public enum AgreementRefusal {
  NOT_A_PARTY,
  NOT_THE_NEWEST,
  NOT_WHAT_WAS_SHOWN,
  SIGNED_ALREADY,
  ENDED,
  PAST_ITS_LAST_DAY,
  NOT_CHANGED,
  NOT_SIGNED_YET,
  NOT_ASKED_FOR,
  IN_THE_FUTURE,
  NO_REASON,
  TOO_LONG,
  NOT_TO_THIS_ONE,
  LICENSE_MISSING,
  LICENSE_ELSEWHERE,
  LICENSE_EXPIRED,
  LICENSE_SUSPENDED,
  DESIGNATION_MISSING;

  static AgreementRefusal of(Lack lack) {
    return switch (lack) {
      case LICENSE_MISSING -> LICENSE_MISSING;
      case LICENSE_ELSEWHERE -> LICENSE_ELSEWHERE;
      case LICENSE_EXPIRED -> LICENSE_EXPIRED;
      case LICENSE_SUSPENDED -> LICENSE_SUSPENDED;
      case DESIGNATION_MISSING -> DESIGNATION_MISSING;
    };
  }

  /** As it stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
