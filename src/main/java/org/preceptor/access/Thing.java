package org.preceptor.access;

import java.util.Locale;

/**
 * What access is granted to. A new kind of thing is a line here and rows in {@code access.yaml}.
 */
public enum Thing {
  ACCOUNT,
  SESSION,
  PERSON,
  MEMBERSHIP,
  INVITATION,
  LICENSE,
  ORGANIZATION,
  STANDARD,
  COURSE,
  ENROLLMENT,
  MODULE,
  NOTE,
  EXAM,
  SCENARIO,
  PLAYTHROUGH,
  EVIDENCE,
  TRANSCRIPT,
  CERTIFICATE,
  CREDIT,
  REVERSAL,
  REGISTER,
  LICENSEE,
  CHECKPOINT,
  LEDGER,
  MAIL,
  AUDIT_RECORD,
  CONTENT,
  SOURCE,
  COLLECTION,
  APPRAISAL,
  CHECKLIST,
  PANEL,
  CALIBRATION,
  SAVED_SEARCH,
  AGREEMENT,
  SESSION_RECORD,
  PRACTICE_ENTRY;

  /** As it is written in {@code access.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
