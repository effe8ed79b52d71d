package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.identity.Arrival;
import org.preceptor.identity.RecognizePerson;
import org.preceptor.identity.Secret;

/**
 * Who is at the keyboard in this request. {@link RouteFilter} says which sign-in came along; what
 * it is worth is looked up once, and never kept for the next request.
 */
@Named
@RequestScoped
public class ActivePerson implements CurrentPerson {

  /** Which role the bar is for, where somebody has several. */
  private static final List<Role> BY_WEIGHT =
      List.of(
          Role.ADMINISTRATOR,
          Role.BOARD_OFFICER,
          Role.LEARNER,
          Role.SUPERVISOR,
          Role.INSTRUCTOR,
          Role.AUTHOR);

  @Inject RecognizePerson recognize;

  private @Nullable UUID signIn;
  private @Nullable Role chosen;
  private Optional<Arrival> arrival = Optional.empty();

  /** Takes over a sign-in from the session; returns whether it still holds, and is this one's. */
  boolean arrive(UUID id, Secret secret, @Nullable Role role) {
    signIn = id;
    chosen = role;
    arrival = recognize.recognize(id, secret);
    return arrival.isPresent();
  }

  @Override
  public Optional<Actor> find() {
    return arrival.map(Arrival::actor);
  }

  /** The sign-in of this request, for a person who is signed in. */
  UUID signIn() {
    var id = signIn;
    if (id == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return id;
  }

  public boolean isSignedIn() {
    return arrival.isPresent();
  }

  /** The word of the role that the navigation is for; empty for the public. */
  public String getRole() {
    return role().map(Role::word).orElse("");
  }

  /** The page that a person in this role begins at; the public's is the front page. */
  public String getHome() {
    return role()
        .map(
            held ->
                switch (held) {
                  case ADMINISTRATOR -> "identity/people";
                  case BOARD_OFFICER -> "credit/register";
                  case LEARNER, SUPERVISOR, INSTRUCTOR, AUTHOR -> "home/today";
                })
        .orElse("");
  }

  Optional<Role> role() {
    Set<Role> held = find().map(Actor::roles).orElse(Set.of());
    return Stream.concat(Stream.ofNullable(chosen), BY_WEIGHT.stream())
        .filter(held::contains)
        .findFirst();
  }

  public String getName() {
    return arrival.map(found -> found.person().name()).orElse("");
  }

  /** Tells whoever is signed in from others, in the browser, and is no id; empty for the public. */
  public String getKey() {
    return arrival
        .map(found -> found.person().id().toString().getBytes(StandardCharsets.UTF_8))
        .map(id -> UUID.nameUUIDFromBytes(id).toString())
        .orElse("");
  }

  public String getInitials() {
    var words = getName().strip().split("\\s+", -1);
    return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** The name of the organization that the person acts for; empty for the public. */
  public String getOrganization() {
    return arrival.map(found -> found.organization().name()).orElse("");
  }

  /** All of the person that the bars of a page show, as one text. */
  public String getShown() {
    return String.join("\n", getRole(), getName(), getOrganization());
  }

  /** The person's time zone, by its id; empty for the public. */
  public String getZone() {
    return arrival.map(found -> found.person().zone().getId()).orElse("");
  }
}
