package org.preceptor.content;

import java.util.List;
import org.preceptor.standards.ObligationId;

/**
 * One duty within a standard, in words of our own.
 *
 * @param duty what is owed, in one sentence
 * @param example what it looks like on an ordinary day
 * @param also words that people look for it by and that do not stand in it
 * @param critical whether a breach can put a person in danger
 */
public record Obligation(
    ObligationId id,
    String title,
    String duty,
    String example,
    List<String> also,
    boolean critical) {

  public Obligation {
    also = List.copyOf(also);
  }
}
