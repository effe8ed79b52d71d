package org.preceptor.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.access.Actor;

/** Invitations that were not answered yet. */
public interface Invitations {

  /** Adds one; an earlier one to the same address by the same organization is replaced. */
  void put(Invitation invitation);

  Optional<Invitation> find(UUID id);

  /**
   * Those of the organization that the actor acts for, latest first.
   *
   * @throws org.preceptor.access.NotFound if the actor may list none
   */
  List<Invitation> all(Actor actor);

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may withdraw
   */
  Invitation get(UUID id, Actor actor);

  void remove(UUID id);
}
