package org.preceptor.scenario;

import java.util.UUID;

/** Which playthrough. Random, so that it can stand in an address; knowing one grants nothing. */
public record PlaythroughId(UUID value) {

  public static PlaythroughId random() {
    return new PlaythroughId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
