package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Organizations' own checklists as they wrote them; every version is kept. */
public interface ChecklistTexts {

  /** The newest version of each, offered or not, by slug. */
  List<String> current(OrganizationId organization);

  Optional<String> find(OrganizationId organization, ActivityRef ref);

  /** The slugs of those that are not offered any more. */
  Set<String> withdrawn(OrganizationId organization);

  /** Offers one no more, or again. */
  void offer(OrganizationId organization, String slug, boolean offered, PersonId by);

  /** Keeps a version once; false where it is kept already with another text. */
  boolean keep(OrganizationId organization, ActivityRef ref, String text);
}
