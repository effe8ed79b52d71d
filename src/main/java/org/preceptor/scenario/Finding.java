package org.preceptor.scenario;

/** What became of a duty. */
public enum Finding {
  NOT_RAISED,
  MET,
  MET_LATE,
  BREACHED,
  EXCUSED;

  /** As it is written in walks and in message keys. */
  public String word() {
    return switch (this) {
      case NOT_RAISED -> "not-raised";
      case MET -> "met";
      case MET_LATE -> "met-late";
      case BREACHED -> "breached";
      case EXCUSED -> "excused";
    };
  }
}
