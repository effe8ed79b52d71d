package org.preceptor.supervision;

import java.util.UUID;

/** Which agreement. Random, so that it can stand in an address; knowing one grants nothing. */
public record AgreementId(UUID value) {

  /**
   * @throws IllegalArgumentException if this is no such id
   */
  public static AgreementId of(String text) {
    return new AgreementId(UUID.fromString(text));
  }

  public static AgreementId random() {
    return new AgreementId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
