package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.preceptor.access.Actor;
import org.preceptor.audit.PersonNames;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaPersonNames implements PersonNames {

  private static final int A_FEW = 20;

  @Inject People people;

  @Override
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return people.names(ids);
  }

  @Override
  public List<PersonId> matching(Actor actor, String text) {
    return people.members(actor, text, 0, A_FEW).stream()
        .map(member -> member.person().id())
        .toList();
  }
}
