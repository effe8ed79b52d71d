package org.preceptor.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Role;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Somebody is asked to join an organization with these roles. */
public record Invitation(
    UUID id,
    OrganizationId organization,
    EmailAddress email,
    Set<Role> roles,
    PersonId invitedBy,
    Instant invitedAt) {

  public Invitation {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an invitation is to a role");
    }
  }
}
