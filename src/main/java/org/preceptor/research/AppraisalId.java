package org.preceptor.research;

import java.util.UUID;

/** Which appraisal. Random, so that it can stand in an address; knowing one grants nothing. */
public record AppraisalId(UUID value) {

  public static AppraisalId of(String text) {
    return new AppraisalId(UUID.fromString(text));
  }

  public static AppraisalId random() {
    return new AppraisalId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
