package org.preceptor.scenario;

/** A passage, within its scenario. */
public record PassageId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
