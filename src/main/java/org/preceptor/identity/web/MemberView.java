package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.identity.ManagePeople;
import org.preceptor.identity.Person;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Said;

/** Backs {@code identity/member.xhtml}: what one person is in the organization. */
@Named
@RequestScoped
public class MemberView {

  @Inject ManagePeople people;
  @Inject FormMistakes mistakes;
  @Inject Said said;

  private final String id = Asked.parameter("person");
  private Role[] roles = {};
  private @Nullable Person person;

  /**
   * Reads who it is.
   *
   * @throws NotFound if the person is no member of the administrator's organization
   */
  public void load() {
    var member = people.member(personId());
    person = member.person();
    roles = member.membership().roles().toArray(Role[]::new);
  }

  public @Nullable String setWhatTheyAre() {
    var chosen = Set.copyOf(List.of(roles));
    if (mistakes.none(people.setRoles(personId(), chosen).stream().toList())) {
      said.note("identity", "member.set");
      return "/identity/people?faces-redirect=true";
    }
    return null;
  }

  public @Nullable String end() {
    if (mistakes.none(people.end(personId()).stream().toList())) {
      said.note("identity", "member.ended");
      return "/identity/people?faces-redirect=true";
    }
    load();
    return null;
  }

  private PersonId personId() {
    try {
      return new PersonId(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.PERSON, id);
    }
  }

  /** Who it is; looked up where a form came back without {@link #load}. */
  public Person getPerson() {
    var known = person;
    if (known == null) {
      known = people.member(personId()).person();
      person = known;
    }
    return known;
  }

  public List<Role> getOffered() {
    var offers = people.organization().offers();
    return Arrays.stream(Role.values()).filter(offers::contains).toList();
  }

  public String getId() {
    return id;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role @Nullable [] chosen) {
    roles = chosen == null ? new Role[0] : chosen.clone();
  }
}
