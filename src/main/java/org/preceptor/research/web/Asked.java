package org.preceptor.research.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.CalibrationRatingId;
import org.preceptor.research.CollectionId;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;
import org.preceptor.standards.PersonId;

/** What addresses and forms say, as values; a made-up id is one of nothing. */
final class Asked {

  private static final int LONGEST = 200;

  private Asked() {}

  static SourceId source(@Nullable String text) {
    try {
      return SourceId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.SOURCE, "named so");
    }
  }

  static AppraisalId appraisal(@Nullable String text) {
    try {
      return AppraisalId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.APPRAISAL, "named so");
    }
  }

  static PanelId panel(@Nullable String text) {
    try {
      return PanelId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.PANEL, "named so");
    }
  }

  static PersonId person(@Nullable String text) {
    try {
      return PersonId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.PERSON, "named so");
    }
  }

  static CalibrationRatingId rating(@Nullable String text) {
    try {
      return CalibrationRatingId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.CALIBRATION, "named so");
    }
  }

  /** Empty where the word is no answer. */
  static Optional<Answer> answer(String word) {
    return Arrays.stream(Answer.values()).filter(one -> one.word().equals(word)).findFirst();
  }

  static CollectionId collection(@Nullable String text) {
    try {
      return CollectionId.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.COLLECTION, "named so");
    }
  }

  /** The id of something that goes through many sources. */
  static UUID batch(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.SOURCE, "named so");
    }
  }

  static String text(@Nullable String text) {
    var bare = text == null ? "" : text.strip();
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }
}
