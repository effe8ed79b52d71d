package org.preceptor.supervision;

import java.util.UUID;

/** Which session record. Random, so that it can stand in an address; knowing one grants nothing. */
public record SessionRecordId(UUID value) {

  /**
   * @throws IllegalArgumentException if this is no such id
   */
  public static SessionRecordId of(String text) {
    return new SessionRecordId(UUID.fromString(text));
  }

  public static SessionRecordId random() {
    return new SessionRecordId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
