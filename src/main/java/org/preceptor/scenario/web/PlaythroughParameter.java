package org.preceptor.scenario.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.scenario.PlaythroughId;

/** A playthrough in an address. */
final class PlaythroughParameter {

  private PlaythroughParameter() {}

  /**
   * @throws NotFound if it is no such id
   */
  static PlaythroughId parse(@Nullable String value) {
    try {
      return new PlaythroughId(UUID.fromString(value == null ? "" : value));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound(Thing.PLAYTHROUGH, "?");
    }
  }
}
