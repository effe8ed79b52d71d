package org.preceptor.access;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private final Map<String, Route> exact = new LinkedHashMap<>();
  private final Map<Pattern, Route> patterns = new LinkedHashMap<>();

  /**
   * An address and what it takes to open it.
   *
   * @param path as in the address, with {@code *} for any one segment and a final {@code **} for
   *     the rest
   * @param need what the actor must be granted, at any reach; empty for the public
   */
  public record Route(String path, Optional<Need> need) {

    private boolean isPattern() {
      return path.contains("*");
    }

    private Pattern pattern() {
      var regex = new StringBuilder();
      for (var segment : path.substring(1).split("/", -1)) {
        regex.append('/');
        regex.append(
            switch (segment) {
              case "**" -> ".+";
              case "*" -> "[^/]+";
              default -> Pattern.quote(segment);
            });
      }
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
  }

  /** One cell of the table. */
  public record Need(Verb verb, Thing thing) {}

  public Access(Map<Role, Map<Thing, Map<Verb, Reach>>> grants, List<Route> routes) {
    var copy = new EnumMap<Role, Map<Thing, Map<Verb, Reach>>>(Role.class);
    grants.forEach((role, things) -> copy.put(role, Map.copyOf(things)));
    this.grants = copy;
    this.routes = List.copyOf(routes);
    for (var route : this.routes) {
      if (route.isPattern()) {
        patterns.put(route.pattern(), route);
      } else {
        exact.put(route.path(), route);
      }
    }
  }

  /** The farthest reach that any of the roles has. */
  public Reach reach(Set<Role> roles, Verb verb, Thing thing) {
    var farthest = Reach.NONE;
    for (var role : roles) {
      var reach =
          grants
              .getOrDefault(role, Map.of())
              .getOrDefault(thing, Map.of())
              .getOrDefault(verb, Reach.NONE);
      farthest = reach.compareTo(farthest) > 0 ? reach : farthest;
    }
    return farthest;
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

  /**
   * The row for an address: the one that names it, or else the first pattern that matches; empty
   * where the table has none.
   */
  public Optional<Route> route(String path) {
    var named = exact.get(path);
    if (named != null) {
      return Optional.of(named);
    }
    for (var pattern : patterns.entrySet()) {
      if (pattern.getKey().matcher(path).matches()) {
        return Optional.of(pattern.getValue());
      }
    }
    return Optional.empty();
  }

  public List<Route> routes() {
    return routes;
  }
}
