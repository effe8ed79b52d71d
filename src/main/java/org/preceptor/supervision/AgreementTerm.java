package org.preceptor.supervision;

import java.util.Locale;

/** What an agreement has to say something about, in the order in which it is read. */
public enum AgreementTerm {
  GOALS,
  METHODS,
  FREQUENCY,
  MODES,
  CONFIDENTIALITY,
  TECHNOLOGY,
  INTERRUPTIONS,
  EMERGENCIES,
  EVALUATION,
  FEES,
  LIABILITY,
  RECORDS,
  CHANGES,
  ENDING;

  /** As it stands in storage, in forms and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
