package org.preceptor.research;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Sources put together by a person for themselves, for a class or for a team. Whoever is a member
 * finds all that is in it, private sources included.
 *
 * @param joinCode opens it to colleagues who are given it; nobody can guess one
 */
public record SourceCollection(
    CollectionId id,
    OrganizationId organization,
    PersonId owner,
    Kind kind,
    String name,
    String joinCode,
    Instant madeAt,
    Set<PersonId> members) {

  /** For whom. */
  public enum Kind {
    PERSON,
    CLASS,
    TEAM;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SourceCollection {
    members = Set.copyOf(members);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a collection has a name");
    }
  }

  public boolean shared() {
    return kind != Kind.PERSON;
  }

  public boolean isOf(Actor actor) {
    return owner.equals(actor.person()) && organization.equals(actor.organization());
  }

  /** Who may look into it: its owner and, if it is shared, its members. */
  public boolean opensTo(Actor actor) {
    return organization.equals(actor.organization())
        && (owner.equals(actor.person()) || (shared() && members.contains(actor.person())));
  }

  /** Who may put sources in: a team's members too, a class's only by its owner. */
  public boolean takesFrom(Actor actor) {
    return isOf(actor) || (kind == Kind.TEAM && opensTo(actor));
  }
}
