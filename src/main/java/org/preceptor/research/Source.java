package org.preceptor.research;

import java.time.Instant;
import org.preceptor.access.Owner;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** A work in an organization's library: its reference, who put it there, and what became of it. */
public record Source(
    SourceId id,
    Reference reference,
    EditorialStatus editorial,
    OrganizationId organization,
    PersonId addedBy,
    Instant addedAt,
    Visibility visibility) {

  public Owner owner() {
    return new Owner(addedBy, organization);
  }

  public String title() {
    return reference.title();
  }

  public SourceType type() {
    return reference.type();
  }

  public Source with(Reference changed) {
    return new Source(id, changed, editorial, organization, addedBy, addedAt, visibility);
  }

  public Source with(EditorialStatus found) {
    return new Source(id, reference, found, organization, addedBy, addedAt, visibility);
  }

  public Source with(Visibility shown) {
    return new Source(id, reference, editorial, organization, addedBy, addedAt, shown);
  }
}
