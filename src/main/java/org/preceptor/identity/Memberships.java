package org.preceptor.identity;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Who is what where, now. Past ones are in the audit records of what ended them. */
public interface Memberships {

  /** All of a person's, by the organization's name. */
  List<Membership> of(PersonId person);

  Optional<Membership> find(PersonId person, OrganizationId organization);

  /** Sets the roles, whether or not there was a membership. */
  void set(Membership membership);

  void end(PersonId person, OrganizationId organization);

  /** How many administrators the organization has. */
  int administrators(OrganizationId organization);
}
