package org.preceptor.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one table: role × thing × verb gives a {@link Reach}, and an address gives what it takes to
 * open it. What no row grants is refused.
 */
public final class Access {

  private final Map<Role, Map<Thing, Map<Verb, Reach>>> grants;
  private final List<Route> routes;

  /**
   * An address and what it takes to open it.
   *
   * @param path as in the address, with {@code *} for any one segment and a final {@code **} for
   *     the rest
   * @param need what the actor must be granted, at any reach; empty for the public
   */
  public record Route(String path, Optional<Need> need) {

    boolean matches(String asked) {
      var quoted =
          Pattern.quote(path)
              .replace("**", "\\E.*\\Q")
              .replaceAll("(?<!\\.)\\*", "\\\\E[^/]+\\\\Q");
      return Pattern.matches(quoted, asked);
    }
  }

  /** One cell of the table. */
  public record Need(Verb verb, Thing thing) {}

  public Access(Map<Role, Map<Thing, Map<Verb, Reach>>> grants, List<Route> routes) {
    this.grants = Map.copyOf(grants);
    this.routes = List.copyOf(routes);
  }

  /** The farthest reach that any of the roles has. */
  public Reach reach(Set<Role> roles, Verb verb, Thing thing) {
    return roles.stream()
        .map(
            role ->
                grants
                    .getOrDefault(role, Map.of())
                    .getOrDefault(thing, Map.of())
                    .getOrDefault(verb, Reach.NONE))
        .max(Enum::compareTo)
        .orElse(Reach.NONE);
  }

  /** Whether the actor may do this to something of this owner's. */
  public boolean allows(Actor actor, Verb verb, Thing thing, Owner owner) {
    return switch (reach(actor.roles(), verb, thing)) {
      case NONE -> false;
      case OWN -> actor.person().equals(owner.person());
      case ORGANIZATION ->
          actor.person().equals(owner.person())
              || actor.organization().equals(owner.organization());
      case ALL -> true;
    };
  }

  /** Whether the actor may do this to anything at all, so that the page for it can be opened. */
  public boolean allowsSome(Actor actor, Verb verb, Thing thing) {
    return reach(actor.roles(), verb, thing) != Reach.NONE;
  }

  /** The row for an address, the first that matches; empty where the table has none. */
  public Optional<Route> route(String path) {
    return routes.stream().filter(route -> route.matches(path)).findFirst();
  }

  public List<Route> routes() {
    return routes;
  }
}
