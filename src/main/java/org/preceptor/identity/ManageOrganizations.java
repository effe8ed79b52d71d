package org.preceptor.identity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/**
 * Lets an administrator keep the organization's name and who may join. Those of the organization
 * that runs the installation found others; otherwise anyone could be a licensing body.
 */
@UseCase
public class ManageOrganizations {

  @Inject CurrentPerson current;
  @Inject Access access;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject AuditTrail audit;

  /** What is asked of a new organization; no jurisdiction is an empty text. */
  public record Form(String name, Kind kind, SignUp signUp, String jurisdiction) {}

  /** Those of which the person is an administrator. */
  public List<Organization> all() {
    return memberships.of(current.id()).stream()
        .filter(held -> held.roles().contains(Role.ADMINISTRATOR))
        .map(held -> organizations.get(held.organization()))
        .toList();
  }

  public Organization own() {
    var actor = current.actor();
    return organizations.get(actor.organization(), actor);
  }

  public Optional<Mistake> change(String name, SignUp signUp) {
    var actor = demanded(Verb.CHANGE);
    if (isNoName(name)) {
      return Optional.of(new Mistake("name", "missing"));
    }
    var own = own();
    if (own.kind() == Kind.LICENSING_BODY && signUp == SignUp.OPEN) {
      return Optional.of(new Mistake("sign-up", "invited-only"));
    }
    organizations.change(own.named(name.strip()).joinedBy(signUp));
    audit.record(actor, Verb.CHANGE, Thing.ORGANIZATION, own.id().toString(), null);
    return Optional.empty();
  }

  /** Whether the person's organization may found others. */
  public boolean isFounding() {
    return organizations.isOperator(current.actor().organization());
  }

  /**
   * The founder becomes its administrator.
   *
   * @throws NotFound if the actor's organization does not run the installation
   */
  public Optional<Mistake> found(Form form) {
    var actor = demanded(Verb.CREATE);
    if (!isFounding()) {
      throw refused(actor, Verb.CREATE);
    }
    boolean licenses = form.kind() == Kind.LICENSING_BODY;
    if (isNoName(form.name())) {
      return Optional.of(new Mistake("name", "missing"));
    }
    if (licenses && form.signUp() == SignUp.OPEN) {
      return Optional.of(new Mistake("sign-up", "invited-only"));
    }
    if (licenses && !form.jurisdiction().matches("(US|CA)-[A-Z]{2}")) {
      return Optional.of(new Mistake("jurisdiction", "missing"));
    }
    if (licenses
        && organizations.licensingBody(new Jurisdiction(form.jurisdiction())).isPresent()) {
      return Optional.of(new Mistake("jurisdiction", "taken"));
    }
    var founded =
        new Organization(
            OrganizationId.random(),
            form.name().strip(),
            form.kind(),
            form.signUp(),
            licenses ? new Jurisdiction(form.jurisdiction()) : null,
            own().demo());
    organizations.add(founded);
    memberships.set(new Membership(actor.person(), founded.id(), Set.of(Role.ADMINISTRATOR)));
    audit.record(actor, Verb.CREATE, Thing.ORGANIZATION, founded.id().toString(), null);
    return Optional.empty();
  }

  private static boolean isNoName(String name) {
    return name.isBlank() || name.strip().length() > Organization.LONGEST_NAME;
  }

  private Actor demanded(Verb verb) {
    var actor = current.actor();
    if (!access.allows(actor, verb, Thing.ORGANIZATION, new Owner(null, actor.organization()))) {
      throw refused(actor, verb);
    }
    return actor;
  }

  private NotFound refused(Actor actor, Verb verb) {
    audit.refuse(actor, verb, Thing.ORGANIZATION, actor.organization().toString(), null);
    return new NotFound(Thing.ORGANIZATION, actor.organization());
  }
}
