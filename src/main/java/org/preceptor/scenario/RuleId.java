package org.preceptor.scenario;

/** A rule, within its scenario. */
public record RuleId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
