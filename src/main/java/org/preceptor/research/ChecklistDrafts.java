package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Instruments that somebody in an organization is still writing. */
public interface ChecklistDrafts {

  /**
   * A draft as it was kept.
   *
   * @param revision grows by one with each keeping
   */
  record Kept(ChecklistDraft draft, int revision, PersonId by, Instant at) {}

  /** By slug. */
  List<Kept> all(OrganizationId organization);

  Optional<Kept> find(OrganizationId organization, String slug);

  /** Adds one; false where there is one of this slug. */
  boolean begin(OrganizationId organization, ChecklistDraft draft, PersonId by, Instant at);

  /**
   * Keeps it in place of the revision that was read; false, and nothing kept, where another one was
   * kept meanwhile.
   */
  boolean keep(
      OrganizationId organization, ChecklistDraft draft, int revision, PersonId by, Instant at);

  void drop(OrganizationId organization, String slug);
}
