package org.preceptor.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A person's way through a credit course, from enrolling to the attestation that ends it. It earns
 * credit once.
 *
 * @param ordinal counts from 1 for this person and version of the course; a new one is begun only
 *     when the last has ended
 * @param since work done before this moment does not count here, because it counted for the
 *     enrollment before
 */
public record Enrollment(
    UUID id,
    PersonId person,
    OrganizationId organization,
    ActivityRef course,
    int ordinal,
    Instant enrolledAt,
    Instant since,
    Optional<Instant> endedAt) {

  public Owner owner() {
    return new Owner(person, organization);
  }

  public boolean isOpen() {
    return endedAt.isEmpty();
  }
}
