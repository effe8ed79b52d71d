package org.preceptor.scenario;

/** A choice, within its scenario; permanent, since runs are lists of these. */
public record ChoiceId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
