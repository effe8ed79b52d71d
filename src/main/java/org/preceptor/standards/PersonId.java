package org.preceptor.standards;

import java.util.UUID;

/** Which person. Random, so that it can stand in an address; knowing one grants nothing. */
public record PersonId(UUID value) {

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
