package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;

/** Organizations' own checklists as they wrote them; every version is kept. */
public interface ChecklistTexts {

  /** The newest version of each, by slug. */
  List<String> current(OrganizationId organization);

  Optional<String> find(OrganizationId organization, ActivityRef ref);

  /** Keeps a version once; false where it is kept already with another text. */
  boolean keep(OrganizationId organization, ActivityRef ref, String text);
}
