package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A file on its way into a library, which may take minutes and survives a restart.
 *
 * @param format empty until it is recognized
 * @param records how many there are, or 0 while it was not read yet
 * @param remarks about the file as a whole
 */
public record SourceImport(
    UUID id,
    OrganizationId organization,
    PersonId person,
    String fileName,
    Visibility visibility,
    State state,
    String format,
    int records,
    int done,
    List<Remark> remarks,
    Instant begunAt,
    @Nullable Instant finishedAt) {

  /** How far it is. */
  public enum State {
    WAITING,
    FINISHED,
    /** It stopped for a reason that its remarks name; what was taken in before stays. */
    FAILED;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What came of one record. */
  public enum Outcome {
    ADDED,
    /** The very same was in the library. */
    ALREADY,
    REFUSED;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A line of the report. */
  public record Line(
      int position,
      int line,
      Outcome outcome,
      String title,
      Optional<SourceId> source,
      List<Remark> remarks) {}

  public boolean waiting() {
    return state == State.WAITING;
  }

  /** The same, so much further on. */
  SourceImport at(int records, int done, String format) {
    return new SourceImport(
        id,
        organization,
        person,
        fileName,
        visibility,
        state,
        format,
        records,
        done,
        remarks,
        begunAt,
        finishedAt);
  }

  /** The same in another state, with what is to be said of the file. */
  SourceImport in(State changed, List<Remark> said, @Nullable Instant finished) {
    return new SourceImport(
        id,
        organization,
        person,
        fileName,
        visibility,
        changed,
        format,
        records,
        done,
        said,
        begunAt,
        finished);
  }
}
