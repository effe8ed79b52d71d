package org.preceptor.research;

import java.util.UUID;

/** Which rating of a keyed source. Random, so that it can stand in an address. */
public record CalibrationRatingId(UUID value) {

  public static CalibrationRatingId of(String text) {
    return new CalibrationRatingId(UUID.fromString(text));
  }

  public static CalibrationRatingId random() {
    return new CalibrationRatingId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
