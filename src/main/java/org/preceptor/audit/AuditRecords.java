package org.preceptor.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** What {@link AuditTrail} kept, for those who may look. */
public interface AuditRecords {

  /**
   * What to look for.
   *
   * @param person who acted, or whose data it was; null for everybody
   * @param from included; null for no limit
   * @param until excluded; null for no limit
   */
  record Query(@Nullable PersonId person, @Nullable Instant from, @Nullable Instant until) {}

  /**
   * Latest first.
   *
   * @throws org.preceptor.access.NotFound if the actor may read none
   */
  List<AuditRecord> find(Actor actor, Query query, int first, int most);

  /**
   * How many {@link #find} finds in all.
   *
   * @throws org.preceptor.access.NotFound if the actor may read none
   */
  int count(Actor actor, Query query);
}
