package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/**
 * A change of what is said about a work: who made it, when, and what was said before.
 *
 * @param number counts from 1
 * @param merged what went into the source, or came out of it again
 */
public record SourceRevision(
    SourceId source,
    int number,
    Kind kind,
    PersonId by,
    Instant at,
    Optional<SourceId> merged,
    Reference before) {

  /** What somebody did. */
  public enum Kind {
    CORRECTED,
    MERGED,
    /** One that was merged was taken out again. */
    PARTED;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SourceRevision {
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (number < 1 || merged.isPresent() == (kind == Kind.CORRECTED)) {
      throw new IllegalArgumentException("no revision: " + number + ", " + kind + ", " + merged);
    }
  }
}
