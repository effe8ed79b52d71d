package org.preceptor.identity.jpa;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.access.yaml.YamlAccess;
import org.preceptor.audit.AuditTrail;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.identity.PasswordHashing;
import org.preceptor.identity.Person;
import org.preceptor.identity.SignInSettings;
import org.preceptor.identity.Wired;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Identity on a real database with a clock that can be moved, and houses and people of its own. */
final class World {

  static final String PASSWORD = "seven herons near the mill";
  static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
  static final Access ACCESS = new YamlAccess().read();

  /** An act or a refusal that was recorded. */
  record Recorded(
      Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose, boolean allowed) {}

  /** Counts slow comparisons and makes none. */
  static final class CountedHashing implements PasswordHashing {

    int comparisons;

    @Override
    public String hash(String password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      comparisons++;
      return hash.equals("hash of " + password);
    }

    @Override
    public void pretend(String password) {
      comparisons++;
    }
  }

  final List<Letter> letters = new ArrayList<>();
  final List<Recorded> recorded = new ArrayList<>();
  final CountedHashing hashing = new CountedHashing();
  boolean demo;
  private Instant now = START;

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  void wait(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  Wired.Ports on(EntityManager em) {
    var licenses = new JpaLicenses();
    licenses.em = em;
    licenses.access = ACCESS;
    var people = new JpaPeople();
    people.em = em;
    people.access = ACCESS;
    var organizations = new JpaOrganizations();
    organizations.em = em;
    organizations.access = ACCESS;
    var memberships = new JpaMemberships();
    memberships.em = em;
    var credentials = new JpaCredentials();
    credentials.em = em;
    var signIns = new JpaSignIns();
    signIns.em = em;
    signIns.access = ACCESS;
    var links = new JpaOneTimeLinks();
    links.em = em;
    links.random = new SecureRandom();
    var failures = new JpaFailures();
    failures.em = em;
    var invitations = new JpaInvitations();
    invitations.em = em;
    invitations.access = ACCESS;
    return new Wired.Ports(
        people,
        organizations,
        memberships,
        licenses,
        licenses,
        credentials,
        signIns,
        links,
        failures,
        invitations,
        hashing,
        outbox(),
        audit(),
        ACCESS,
        new SignInSettings(URI.create("https://preceptor.example"), demo),
        clock);
  }

  private Outbox outbox() {
    return letters::add;
  }

  private AuditTrail audit() {
    return new AuditTrail() {
      @Override
      public void record(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose) {
        recorded.add(new Recorded(actor, verb, thing, id, whose, true));
      }

      @Override
      public void refuse(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose) {
        recorded.add(new Recorded(actor, verb, thing, id, whose, false));
      }
    };
  }

  /** The secret in the last letter's link. */
  String lastLink() {
    var text = letters.getLast().text();
    var at = text.indexOf("?link=");
    return text.substring(at + "?link=".length()).split("\\s", -1)[0];
  }

  static Organization house(Wired.Ports ports, Kind kind, SignUp signUp) {
    var house =
        new Organization(
            OrganizationId.random(),
            "House " + UUID.randomUUID(),
            kind,
            signUp,
            kind == Kind.LICENSING_BODY ? new org.preceptor.standards.Jurisdiction("US-ZZ") : null,
            false);
    ports.organizations().add(house);
    return house;
  }

  static Person person(Wired.Ports ports, String name) {
    var person =
        new Person(
            PersonId.random(),
            name,
            new EmailAddress(UUID.randomUUID() + "@example.org"),
            ZoneId.of("America/New_York"),
            true,
            false);
    ports.people().add(person);
    ports.credentials().keep(person.id(), ports.hashing().hash(PASSWORD), START);
    return person;
  }

  static Actor member(Wired.Ports ports, Person person, Organization house, Role... roles) {
    var membership = new Membership(person.id(), house.id(), Set.of(roles));
    ports.memberships().set(membership);
    return membership.actor();
  }
}
