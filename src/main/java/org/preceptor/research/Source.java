package org.preceptor.research;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** What it says, with all that is known to have become of the work. */
  public Reference told() {
    var notices = new LinkedHashSet<>(reference.notices());
    notices.addAll(editorial.notices());
    return new Reference(
        reference.type(),
        reference.contributors(),
        reference.texts(),
        reference.keywords(),
        reference.issued(),
        reference.accessed(),
        List.copyOf(notices),
        reference.extras());
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
