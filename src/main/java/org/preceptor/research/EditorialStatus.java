package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source's fate, from whom, and when that was last asked.
 *
 * @param checkedAt the last time an outside record was asked, or null for never
 */
public record EditorialStatus(List<Notice> notices, @Nullable Instant checkedAt) {

  public static final EditorialStatus UNCHECKED = new EditorialStatus(List.of(), null);

  public EditorialStatus {
    notices = List.copyOf(notices);
  }

  public EditorialState state() {
    return EditorialState.of(notices);
  }

  public Optional<Instant> checked() {
    return Optional.ofNullable(checkedAt);
  }
}
