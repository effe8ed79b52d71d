package org.preceptor.access;

/** What a person is in an organization. One person may hold several. */
public enum Role {
  LEARNER,
  SUPERVISOR,
  INSTRUCTOR,
  AUTHOR,
  BOARD_OFFICER,
  ADMINISTRATOR;

  /** As it is written in {@code access.yaml} and in message keys. */
  public String word() {
    return switch (this) {
      case LEARNER -> "learner";
      case SUPERVISOR -> "supervisor";
      case INSTRUCTOR -> "instructor";
      case AUTHOR -> "author";
      case BOARD_OFFICER -> "board-officer";
      case ADMINISTRATOR -> "administrator";
    };
  }
}
