package org.preceptor.supervision;

/** With whom a supervisee shared a session; how many are still individual, each body says. */
public enum Form {
  INDIVIDUAL,
  GROUP;

  /** As it is written in authored files and in message keys. */
  public String word() {
    return this == INDIVIDUAL ? "individual" : "group";
  }
}
