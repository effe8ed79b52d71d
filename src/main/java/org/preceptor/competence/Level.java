package org.preceptor.competence;

/** How far a duty is held, as far as the evidence tells. */
public enum Level {
  NOT_YET,
  GROWING,
  FADING,
  SOLID;

  /** As it is written in message keys and class names. */
  public String word() {
    return switch (this) {
      case NOT_YET -> "not-yet";
      case GROWING -> "growing";
      case FADING -> "fading";
      case SOLID -> "solid";
    };
  }
}
