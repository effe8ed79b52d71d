package org.preceptor.learning;

import java.util.Locale;
import org.preceptor.standards.StandardNumber;

/** What people look for a course under. Each standard belongs to one subject. */
public enum Subject {
  ETHICS,
  LAW,
  CONSENT,
  CONFIDENTIALITY,
  BOUNDARIES,
  EMERGENCIES,
  ADVOCACY,
  ACCESS,
  RESEARCH,
  POLICY,

  /** For courses that teach no standard. */
  OTHER;

  static Subject of(StandardNumber standard) {
    return switch (standard.value()) {
      case "2.01", "2.06", "2.23" -> ETHICS;
      case "2.02", "2.03" -> LAW;
      case "2.04", "2.05" -> CONSENT;
      case "2.07", "2.08" -> CONFIDENTIALITY;
      case "2.09", "2.10", "2.11", "2.14" -> BOUNDARIES;
      case "2.12", "2.13" -> EMERGENCIES;
      case "2.15", "2.16", "2.18", "2.19" -> ADVOCACY;
      case "2.17", "2.20", "2.21" -> ACCESS;
      case "2.22", "2.26" -> RESEARCH;
      case "2.24", "2.25", "2.27" -> POLICY;
      default -> OTHER;
    };
  }

  /** For message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
