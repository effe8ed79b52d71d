package org.preceptor.research;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * What became of a work after it was published. Four states, never fewer: an erratum is no
 * retraction.
 */
public enum EditorialState {
  /** Nothing known against it, which is not the same as nothing wrong. */
  NONE,
  CORRECTED,
  CONCERN,
  /** Retracted or withdrawn. */
  RETRACTED;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The gravest that the notices say; a reinstatement lifts what was said before it. */
  public static EditorialState of(Collection<Notice> notices) {
    var reinstated =
        notices.stream()
            .filter(one -> one.kind() == Notice.Kind.REINSTATEMENT)
            .map(Notice::date)
            .max(Comparator.naturalOrder());
    return notices.stream()
        .filter(
            one ->
                one.kind() == Notice.Kind.CORRECTION
                    || reinstated.isEmpty()
                    || one.date().compareTo(reinstated.get()) > 0)
        .map(EditorialState::of)
        .max(Comparator.naturalOrder())
        .orElse(NONE);
  }

  private static EditorialState of(Notice notice) {
    return switch (notice.kind()) {
      case RETRACTION -> RETRACTED;
      case CONCERN -> CONCERN;
      case CORRECTION -> CORRECTED;
      case REINSTATEMENT -> NONE;
    };
  }
}
