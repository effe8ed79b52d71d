package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file: its reference, or why there is none, and what was noticed on the way.
 *
 * @param line where it begins, from 1
 * @param about what it says of other works: a retraction notice names the work it retracts
 */
public record ReadReference(
    int line, @Nullable Reference reference, List<Remark> remarks, List<About> about) {

  /** A notice on the work with this DOI or PMID. */
  public record About(Field field, String identifier, Notice notice) {}

  public ReadReference {
    remarks = List.copyOf(remarks);
    about = List.copyOf(about);
  }

  /** A record of which nothing could be read. */
  public static ReadReference unreadable(int line, Remark.What what, String value) {
    return new ReadReference(line, null, List.of(new Remark(what, value)), List.of());
  }

  public Optional<Reference> found() {
    return Optional.ofNullable(reference);
  }
}
