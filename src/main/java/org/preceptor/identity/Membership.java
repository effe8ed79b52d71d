package org.preceptor.identity;

import java.util.Set;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What a person is in an organization; with no role left, there is no membership. */
public record Membership(PersonId person, OrganizationId organization, Set<Role> roles) {

  public Membership {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a member has a role");
    }
  }

  public Actor actor() {
    return new Actor(person, organization, roles);
  }
}
