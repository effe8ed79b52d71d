package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Role;
import org.preceptor.identity.Invitation;
import org.preceptor.identity.ManagePeople;
import org.preceptor.identity.ManagePeople.Page;
import org.preceptor.identity.People.Member;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code identity/people.xhtml}: members and invitations of one organization. */
@Named
@RequestScoped
public class PeopleView {

  private static final int MOST = 25;

  @Inject ManagePeople people;
  @Inject FormMistakes mistakes;
  @Inject Said said;
  @Inject Texts texts;

  private String search = "";
  private int page = 1;
  private String email = "";
  private Role[] roles = {Role.LEARNER};
  private @Nullable Page found;

  public @Nullable String invite() {
    var chosen = Set.copyOf(List.of(roles));
    if (mistakes.none(people.invite(email, chosen).stream().toList())) {
      said.note("identity", "people.invited", email);
      return "/identity/people?faces-redirect=true";
    }
    return null;
  }

  public String withdraw(UUID invitation) {
    people.withdraw(invitation);
    said.note("identity", "people.withdrawn");
    return "/identity/people?faces-redirect=true";
  }

  public List<Member> getMembers() {
    return found().members();
  }

  public int getAll() {
    return found().all();
  }

  public int getPages() {
    return Math.max(1, (getAll() + MOST - 1) / MOST);
  }

  private Page found() {
    var known = found;
    if (known == null) {
      known = people.page(search, (page - 1) * MOST, MOST);
      found = known;
    }
    return known;
  }

  public List<Invitation> getInvitations() {
    return people.invitations();
  }

  public String getOrganization() {
    return people.organization().name();
  }

  /** Roles that this organization can give, learners first. */
  public List<Role> getOffered() {
    var offers = people.organization().offers();
    return Arrays.stream(Role.values()).filter(offers::contains).toList();
  }

  /** Roles as words, in their usual order. */
  public String words(Collection<Role> held) {
    return Arrays.stream(Role.values())
        .filter(held::contains)
        .map(role -> texts.get("web", "role." + role.word()))
        .collect(Collectors.joining(", "));
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(@Nullable String typed) {
    search = Objects.requireNonNullElse(typed, "");
  }

  public int getPage() {
    return page;
  }

  public void setPage(int asked) {
    page = Math.clamp(asked, 1, 100_000);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String typed) {
    email = Objects.requireNonNullElse(typed, "");
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role @Nullable [] chosen) {
    roles = chosen == null ? new Role[0] : chosen.clone();
  }
}
