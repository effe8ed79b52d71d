package org.preceptor.supervision;

import java.util.Locale;

/** What a session was mostly about, as boards ask it; nothing of what was said. */
public enum SessionFocus {
  ASSESSMENT,
  INTERVENTION,
  RISK,
  ETHICS,
  DOCUMENTATION,
  TECHNOLOGY,
  DEVELOPMENT,
  EVALUATION;

  /** As it stands in storage, in forms and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
