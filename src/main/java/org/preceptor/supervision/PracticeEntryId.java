package org.preceptor.supervision;

import java.util.UUID;

/**
 * Which entry of practice. Random, so that it can stand in an address; knowing one grants nothing.
 */
public record PracticeEntryId(UUID value) {

  /**
   * @throws IllegalArgumentException if this is no such id
   */
  public static PracticeEntryId of(String text) {
    return new PracticeEntryId(UUID.fromString(text));
  }

  public static PracticeEntryId random() {
    return new PracticeEntryId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
