package org.preceptor.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox and what became of it.
 *
 * @param nextTry when it is sent at the earliest
 * @param settled when it was sent or given up; null before
 * @param lastError what the mail server said; null where nothing went wrong
 */
public record WrittenLetter(
    UUID id,
    Letter letter,
    Instant put,
    State state,
    int tries,
    Instant nextTry,
    @Nullable Instant settled,
    @Nullable String lastError) {

  /** From the outbox to the mail server. */
  public enum State {
    /** To be sent at its time. */
    WAITING,
    /** Handed to the mail server, which has not answered; stays so if the server stops now. */
    SENDING,
    SENT,
    /** Tried for the last time in vain. */
    FAILED
  }
}
