package org.preceptor.access;

import java.util.Set;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** A signed-in person acting for one organization, with the roles held there. */
public record Actor(PersonId person, OrganizationId organization, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
