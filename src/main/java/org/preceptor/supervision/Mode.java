package org.preceptor.supervision;

/** How supervisor and supervisee met. Writing to each other is no session anywhere. */
public enum Mode {
  IN_PERSON,
  VIDEO,
  PHONE;

  /** As it is written in authored files and in message keys. */
  public String word() {
    return switch (this) {
      case IN_PERSON -> "in-person";
      case VIDEO -> "video";
      case PHONE -> "phone";
    };
  }
}
