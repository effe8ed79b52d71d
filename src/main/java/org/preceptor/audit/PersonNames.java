package org.preceptor.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** What people are called; answered by identity, which stands above. */
public interface PersonNames {

  /** Who is not known is left out. */
  Map<PersonId, String> names(Collection<PersonId> ids);

  /** People of the actor's organization whose name or address holds this text, a few at most. */
  List<PersonId> matching(Actor actor, String text);
}
