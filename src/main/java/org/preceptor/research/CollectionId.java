package org.preceptor.research;

import java.util.UUID;

/** Which collection. Random, so that it can stand in an address; knowing one grants nothing. */
public record CollectionId(UUID value) {

  public static CollectionId of(String text) {
    return new CollectionId(UUID.fromString(text));
  }

  public static CollectionId random() {
    return new CollectionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
