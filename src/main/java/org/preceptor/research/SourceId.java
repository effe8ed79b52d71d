package org.preceptor.research;

import java.util.UUID;

/** Which source. Random, so that it can stand in an address; knowing one grants nothing. */
public record SourceId(UUID value) {

  public static SourceId of(String text) {
    return new SourceId(UUID.fromString(text));
  }

  public static SourceId random() {
    return new SourceId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
