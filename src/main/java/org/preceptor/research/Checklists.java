package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Every checklist that is or was in use: those that ship, and an organization's own. */
public interface Checklists {

  /** What came of offering an instrument. */
  sealed interface Offering {

    record Kept(Checklist checklist) implements Offering {}

    /** As the linter says it, line by line. */
    record Faulty(List<String> mistakes) implements Offering {}

    /** The slug is a shipped one's, or the version is kept already with another text. */
    record Taken(ActivityRef ref) implements Offering {}
  }

  /**
   * A draft in the form in which shipped ones are written.
   *
   * @param checklist empty while it is not sound
   */
  record Drafted(String yaml, Optional<Checklist> checklist, List<String> mistakes) {}

  /** The current version of each that is offered, shipped ones first. */
  List<Checklist> all(OrganizationId organization);

  /** The current version of each own one that is not offered any more. */
  List<Checklist> withdrawn(OrganizationId organization);

  /** Offers an own one no more, or again. What was rated with it stays as it is. */
  void offer(OrganizationId organization, String slug, boolean offered, PersonId by);

  /** A version, the current one or one before it. */
  Optional<Checklist> find(OrganizationId organization, ActivityRef ref);

  /** The current version of one that is offered. */
  default Optional<Checklist> find(OrganizationId organization, String slug) {
    return all(organization).stream().filter(one -> one.ref().slug().equals(slug)).findFirst();
  }

  /** Keeps an organization's own, in the form in which shipped ones are written. */
  Offering offer(OrganizationId organization, String yaml);

  /** How it is written, for who wants to begin with it. */
  Optional<String> text(OrganizationId organization, ActivityRef ref);

  /** Writes a draft down and reads it back; nothing is kept. */
  Drafted drafted(ChecklistDraft draft);

  /** Whether it is this organization's own, and not one that ships. */
  boolean isOwn(OrganizationId organization, ActivityRef ref);
}
