package org.preceptor.credit;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/** The registers of all licensing bodies; a lookup is always within one. Asks nobody's right. */
public interface Licensees {

  /** What to look for; every part may be empty. */
  record Query(String nameOrNumber, Optional<Licensee.Standing> standing) {}

  /** By name. */
  List<Licensee> find(OrganizationId body, Query query, int first, int most);

  int count(OrganizationId body, Query query);

  /** However the number is written. */
  Optional<Licensee> find(OrganizationId body, String number);

  Optional<Licensee> find(OrganizationId body, Jurisdiction jurisdiction, String number);

  /** Adds, or replaces those of the same body, jurisdiction and number. */
  void keep(List<Licensee> licensees);
}
