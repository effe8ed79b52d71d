package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a rater said to an item, and when. A later answer stands beside it and is the one that
 * counts.
 *
 * @param evidence what shows it: a quotation, a page, an address; may be empty
 * @param sure whether the rater was sure
 */
public record AnswerGiven(String item, Answer answer, String evidence, boolean sure, Instant at)
    implements AnswerStep {

  public static final int LONGEST_EVIDENCE = 2000;

  public AnswerGiven {
    if (evidence.length() > LONGEST_EVIDENCE) {
      throw new IllegalArgumentException("evidence has " + LONGEST_EVIDENCE + " characters");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
