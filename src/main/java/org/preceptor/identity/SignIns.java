package org.preceptor.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Who is signed in where. What is not here any more is signed out, whatever a browser holds. */
public interface SignIns {

  void add(SignIn signIn);

  Optional<SignIn> find(UUID id);

  /**
   * One, with who it is of and what they are in the organization that it acts for, read at once.
   * Empty where there is none, or where they are no member there.
   */
  Optional<Arrival> arrive(UUID id);

  /** Those of a person that have not ended, latest first. */
  List<SignIn> of(PersonId person, Instant now);

  void touch(UUID id, Instant now);

  void actFor(UUID id, OrganizationId organization);

  /** Ends one; nothing happens where there is none. */
  void end(UUID id);

  /**
   * @throws org.preceptor.access.NotFound if the actor may end no such sign-in
   */
  void end(UUID id, Actor actor);

  /** Ends all of a person's but one; pass null to spare none. */
  void endAll(PersonId person, @Nullable UUID spared);

  /** Forgets those that can't hold any more. */
  void sweep(Instant now);
}
