package org.preceptor.standards;

/** What an hour of continuing education is about, as licensing bodies split it. */
public enum CreditCategory {
  GENERAL,
  ETHICS,
  CLINICAL,
  CULTURAL,
  SUPERVISION,
  TELEHEALTH
}
