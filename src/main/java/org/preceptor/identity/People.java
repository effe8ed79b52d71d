package org.preceptor.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** Everybody with an account. */
public interface People {

  /**
   * Asks nobody's right: for a person's own papers and for use cases that did.
   *
   * @throws org.preceptor.access.NotFound if there is none
   */
  Person get(PersonId id);

  /**
   * @throws org.preceptor.access.NotFound if there is none whom the actor may read
   */
  Person get(PersonId id, Actor actor);

  Optional<Person> find(EmailAddress email);

  /** Asks nobody's right; who is not there is left out. */
  Map<PersonId, String> names(Collection<PersonId> ids);

  /** Members of the organization that the actor acts for, by name. */
  List<Member> members(Actor actor, String search, int first, int most);

  /** How many {@link #members} finds in all. */
  int countMembers(Actor actor, String search);

  /**
   * @throws EmailTaken if somebody has this address in any spelling
   */
  void add(Person person);

  /** Keeps name, time zone and whether the address is verified. */
  void change(Person person);

  boolean any();

  /** Whether there is anybody who was not made up. */
  boolean anyReal();

  /** A person among the members of one organization. */
  record Member(Person person, Membership membership) {}
}
