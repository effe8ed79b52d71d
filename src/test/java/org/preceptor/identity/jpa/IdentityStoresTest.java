package org.preceptor.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.identity.DuplicateLicense;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.EmailTaken;
import org.preceptor.identity.Invitation;
import org.preceptor.identity.License;
import org.preceptor.identity.LicenseRegister;
import org.preceptor.identity.Membership;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.identity.Person;
import org.preceptor.identity.Secret;
import org.preceptor.identity.SignIn;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What identity's stores promise, on each engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class IdentityStoresTest {

  private static final Jurisdiction OHIO = new Jurisdiction("US-OH");

  @Parameter Engine engine;

  private final World world = new World();

  private Database database() {
    return Database.on(engine);
  }

  @Test
  void aPersonIsReadBackAsKept() {
    var kept = database().inTransaction(em -> World.person(world.on(em), "Joaquín Reyes-Nuñez"));

    database()
        .transact(
            em -> {
              var people = world.on(em).people();
              assertThat(people.get(kept.id())).isEqualTo(kept);
              people.change(kept.named("J. Reyes").in(ZoneId.of("Europe/Lisbon")));
            });
    database()
        .transact(
            em ->
                assertThat(world.on(em).people().get(kept.id()))
                    .isEqualTo(kept.named("J. Reyes").in(ZoneId.of("Europe/Lisbon"))));
  }

  @Test
  void oneAddressIsOneAccountInWhicheverCase() {
    var first = database().inTransaction(em -> World.person(world.on(em), "Amara Okonkwo"));
    var shouted = new EmailAddress(first.email().text().toUpperCase(Locale.ROOT));
    var second = new Person(PersonId.random(), "Someone Else", shouted, first.zone(), false, false);

    assertThatThrownBy(() -> database().transact(em -> world.on(em).people().add(second)))
        .isInstanceOf(EmailTaken.class);
    database().transact(em -> assertThat(world.on(em).people().find(shouted)).contains(first));
  }

  @Test
  void membersAreFoundByPartOfNameOrAddressWithinTheOrganizationOnly() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var here = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var there = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var admin = World.person(ports, "Priya Raghavan");
              var amara = World.person(ports, "Amara Okonkwo");
              var percent = World.person(ports, "A 100% Name");
              var actor = World.member(ports, admin, here, Role.ADMINISTRATOR);
              World.member(ports, amara, here, Role.LEARNER, Role.SUPERVISOR);
              World.member(ports, percent, here, Role.LEARNER);
              World.member(ports, World.person(ports, "Amara Elsewhere"), there, Role.LEARNER);

              var people = ports.people();
              assertThat(people.members(actor, "AMARA", 0, 10))
                  .extracting(member -> member.person())
                  .containsExactly(amara);
              assertThat(people.members(actor, amara.email().text(), 0, 10)).hasSize(1);
              assertThat(people.members(actor, "%", 0, 10))
                  .extracting(member -> member.person())
                  .containsExactly(percent);
              assertThat(people.countMembers(actor, "")).isEqualTo(3);
              assertThat(people.members(actor, "", 1, 1))
                  .extracting(member -> member.membership().roles())
                  .containsExactly(Set.of(Role.LEARNER, Role.SUPERVISOR));
            });
  }

  @Test
  void whoIsNoAdministratorListsNobodyAndReadsOnlyThemselves() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var colleague = World.person(ports, "Samira Haddad");
              World.member(ports, colleague, house, Role.LEARNER);
              var me = World.person(ports, "Ben Whitehorse");
              var actor = World.member(ports, me, house, Role.LEARNER, Role.SUPERVISOR);

              assertThat(ports.people().get(me.id(), actor)).isEqualTo(me);
              assertThatThrownBy(() -> ports.people().get(colleague.id(), actor))
                  .isInstanceOf(NotFound.class);
              assertThatThrownBy(() -> ports.people().members(actor, "", 0, 10))
                  .isInstanceOf(NotFound.class);
            });
  }

  @Test
  void anAdministratorReadsNobodyOfAnotherOrganization() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var here = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var there = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var actor =
                  World.member(ports, World.person(ports, "Noah L"), here, Role.ADMINISTRATOR);
              var stranger = World.person(ports, "A Stranger");
              World.member(ports, stranger, there, Role.LEARNER);

              assertThatThrownBy(() -> ports.people().get(stranger.id(), actor))
                  .isInstanceOf(NotFound.class);
              assertThatThrownBy(() -> ports.organizations().get(there.id(), actor))
                  .isInstanceOf(NotFound.class);
              assertThat(ports.organizations().get(here.id(), actor)).isEqualTo(here);
            });
  }

  @Test
  void aMembershipIsItsRolesAndEndsWithThem() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var house = World.house(ports, Kind.SCHOOL, SignUp.OPEN);
              var person = World.person(ports, "Linh Tran");
              World.member(ports, person, house, Role.LEARNER, Role.AUTHOR);
              World.member(ports, person, house, Role.AUTHOR, Role.ADMINISTRATOR);

              var memberships = ports.memberships();
              assertThat(memberships.find(person.id(), house.id()))
                  .map(Membership::roles)
                  .contains(Set.of(Role.AUTHOR, Role.ADMINISTRATOR));
              assertThat(memberships.administrators(house.id())).isEqualTo(1);

              memberships.end(person.id(), house.id());
              assertThat(memberships.find(person.id(), house.id())).isEmpty();
              assertThat(memberships.of(person.id())).isEmpty();
            });
  }

  @Test
  void onlyOpenOrganizationsAreOffered() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var open = World.house(ports, Kind.SCHOOL, SignUp.OPEN);
              var closed = World.house(ports, Kind.SCHOOL, SignUp.INVITED);

              assertThat(ports.organizations().open()).contains(open).doesNotContain(closed);
              ports.organizations().change(open.joinedBy(SignUp.INVITED));
            });
  }

  private License license(Person person, String number) {
    return new License(
        UUID.randomUUID(),
        person.id(),
        OHIO,
        "LSW",
        number,
        LocalDate.of(2021, 4, 1),
        LocalDate.of(2027, 9, 30),
        false);
  }

  @Test
  void aLicenseIsVerifiedWhereNumberAndNameStandInTheRegisterHoweverTheyAreTyped() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var board = World.house(ports, Kind.LICENSING_BODY, SignUp.INVITED);
              var amara = World.person(ports, "Amara Okónkwo");
              var other = World.person(ports, "Not Amara");
              var number = "S." + UUID.randomUUID().toString().substring(0, 8);
              ports.licenses().add(license(amara, number));
              assertThat(ports.licenses().of(amara.id()))
                  .extracting(License::verified)
                  .containsExactly(false);

              ports
                  .register()
                  .keep(
                      List.of(
                          new LicenseRegister.Line(
                              board.id(), OHIO, "LSW", number, "OKONKWO, Amara")));
              ports.licenses().add(license(other, number));

              assertThat(ports.licenses().of(amara.id()))
                  .extracting(License::verified)
                  .containsExactly(true);
              assertThat(ports.licenses().of(other.id()))
                  .extracting(License::verified)
                  .containsExactly(false);
              assertThat(
                      ports
                          .licenses()
                          .find(OHIO, " " + number.toLowerCase(Locale.ROOT).replace('.', ' ')))
                  .hasSize(2);
              assertThat(ports.licenses().find(new Jurisdiction("US-KY"), number)).isEmpty();
            });
  }

  @Test
  void aPersonHasOneLicenseOnce() {
    var person = database().inTransaction(em -> World.person(world.on(em), "Amara Okonkwo"));
    database().transact(em -> world.on(em).licenses().add(license(person, "S.1")));

    assertThatThrownBy(
            () -> database().transact(em -> world.on(em).licenses().add(license(person, "s 1"))))
        .isInstanceOf(DuplicateLicense.class);
  }

  @Test
  void nobodyEndsOrRemovesAnothersLicenseNotEvenAnAdministrator() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var holder = World.person(ports, "Amara Okonkwo");
              var mine = license(holder, "S.2");
              ports.licenses().add(mine);
              var own = World.member(ports, holder, house, Role.LEARNER);
              var admin =
                  World.member(ports, World.person(ports, "Priya R"), house, Role.ADMINISTRATOR);

              assertThatThrownBy(() -> ports.licenses().remove(mine.id(), admin))
                  .isInstanceOf(NotFound.class);
              assertThatThrownBy(
                      () -> ports.licenses().end(mine.id(), LocalDate.of(2026, 1, 1), admin))
                  .isInstanceOf(NotFound.class);
              ports.licenses().end(mine.id(), LocalDate.of(2026, 1, 1), own);
              assertThat(ports.licenses().of(holder.id()))
                  .extracting(License::expires)
                  .containsExactly(LocalDate.of(2026, 1, 1));
              ports.licenses().remove(mine.id(), own);
              assertThat(ports.licenses().of(holder.id())).isEmpty();
            });
  }

  private SignIn signIn(Person person) {
    return new SignIn(
        UUID.randomUUID(),
        person.id(),
        OrganizationId.random(),
        "a browser",
        world.now(),
        world.now(),
        new Secret("what the browser holds").hash());
  }

  @Test
  void aSignInIsSeenTouchedAndEnded() {
    var person = database().inTransaction(em -> World.person(world.on(em), "Amara Okonkwo"));
    var kept = signIn(person);
    database().transact(em -> world.on(em).signIns().add(kept));
    world.wait(Duration.ofMinutes(20));
    database().transact(em -> world.on(em).signIns().touch(kept.id(), world.now()));

    database()
        .transact(
            em ->
                assertThat(world.on(em).signIns().find(kept.id()))
                    .map(SignIn::lastSeen)
                    .contains(world.now()));
    database()
        .transact(
            em ->
                world.on(em).signIns().touch(kept.id(), world.now().minus(Duration.ofMinutes(10))));
    database()
        .transact(
            em ->
                assertThat(world.on(em).signIns().of(person.id(), world.now()))
                    .extracting(SignIn::lastSeen)
                    .containsExactly(world.now()));
    database().transact(em -> world.on(em).signIns().end(kept.id()));
    database().transact(em -> assertThat(world.on(em).signIns().find(kept.id())).isEmpty());
  }

  @Test
  void endedSignInsAreNotListedAndSweptAway() {
    var person = database().inTransaction(em -> World.person(world.on(em), "Amara Okonkwo"));
    var old = signIn(person);
    database().transact(em -> world.on(em).signIns().add(old));
    world.wait(SignIn.IDLE);
    var fresh = signIn(person);
    database().transact(em -> world.on(em).signIns().add(fresh));

    database()
        .transact(
            em ->
                assertThat(world.on(em).signIns().of(person.id(), world.now()))
                    .containsExactly(fresh));
    database().transact(em -> world.on(em).signIns().sweep(world.now().plusSeconds(1)));
    database().transact(em -> assertThat(world.on(em).signIns().find(old.id())).isEmpty());
    database().transact(em -> assertThat(world.on(em).signIns().find(fresh.id())).isPresent());
  }

  @Test
  void allSignInsButOneAreEndedAndNobodyElses() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var person = World.person(ports, "Amara Okonkwo");
              var other = World.person(ports, "Joaquín Reyes");
              var spared = signIn(person);
              var elses = signIn(other);
              List.of(signIn(person), spared, signIn(person), elses).forEach(ports.signIns()::add);

              ports.signIns().endAll(person.id(), spared.id());

              assertThat(ports.signIns().of(person.id(), world.now())).containsExactly(spared);
              assertThat(ports.signIns().of(other.id(), world.now())).containsExactly(elses);
              assertThatThrownBy(
                      () ->
                          ports
                              .signIns()
                              .end(
                                  elses.id(),
                                  new Actor(
                                      person.id(), elses.organization(), Set.of(Role.LEARNER))))
                  .isInstanceOf(NotFound.class);
            });
  }

  @Test
  void aLinkWorksOnceForItsPurposeAndForItsTime() {
    var about = UUID.randomUUID().toString();
    var secret =
        database()
            .inTransaction(
                em -> world.on(em).links().issue(Purpose.RESET_PASSWORD, about, world.now()));

    database()
        .transact(
            em -> {
              var links = world.on(em).links();
              assertThat(links.redeem(Purpose.VERIFY_EMAIL, secret, world.now())).isEmpty();
              assertThat(links.redeem(Purpose.RESET_PASSWORD, secret + "x", world.now())).isEmpty();
              assertThat(
                      links.redeem(
                          Purpose.RESET_PASSWORD,
                          secret,
                          world.now().plus(Purpose.RESET_PASSWORD.life())))
                  .isEmpty();
              assertThat(links.look(Purpose.RESET_PASSWORD, secret, world.now())).contains(about);
            });
    database()
        .transact(
            em ->
                assertThat(world.on(em).links().redeem(Purpose.RESET_PASSWORD, secret, world.now()))
                    .contains(about));
    database()
        .transact(
            em ->
                assertThat(world.on(em).links().redeem(Purpose.RESET_PASSWORD, secret, world.now()))
                    .isEmpty());
  }

  @Test
  void aNewLinkMakesTheOldOneWorthless() {
    var about = UUID.randomUUID().toString();
    var secrets = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      database()
          .transact(
              em ->
                  secrets.add(world.on(em).links().issue(Purpose.INVITATION, about, world.now())));
    }

    database()
        .transact(
            em -> {
              var links = world.on(em).links();
              assertThat(links.look(Purpose.INVITATION, secrets.get(0), world.now())).isEmpty();
              assertThat(links.look(Purpose.INVITATION, secrets.get(1), world.now()))
                  .contains(about);
            });
  }

  @Test
  void secretsAreLongAndNotInTheDatabase() throws Exception {
    var secret =
        database()
            .inTransaction(
                em -> world.on(em).links().issue(Purpose.VERIFY_EMAIL, "someone", world.now()));

    assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
    try (var connection = database().connect();
        var statement = connection.prepareStatement("select secret_hash from one_time_link");
        var rows = statement.executeQuery()) {
      int seen = 0;
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain(secret);
        seen++;
      }
      assertThat(seen).isPositive();
    }
  }

  @Test
  void oneLinkUsedManyTimesAtOnceWorksOnce() throws Exception {
    var secret =
        database()
            .inTransaction(
                em -> world.on(em).links().issue(Purpose.RESET_PASSWORD, "racer", world.now()));
    Callable<Boolean> redeeming =
        () ->
            database()
                .inTransaction(
                    em ->
                        world
                            .on(em)
                            .links()
                            .redeem(Purpose.RESET_PASSWORD, secret, world.now())
                            .isPresent());

    assertThat(all(redeeming, 8)).containsOnlyOnce(true);
  }

  @Test
  void failuresCountedAtOnceAreAllCounted() throws Exception {
    var subject = "account:" + UUID.randomUUID();
    Callable<Boolean> counting =
        () ->
            database()
                .inTransaction(
                    em -> {
                      world.on(em).failures().count(subject, world.now());
                      return true;
                    });

    all(counting, 12);

    database()
        .transact(
            em ->
                assertThat(world.on(em).failures().find(subject))
                    .hasValueSatisfying(count -> assertThat(count.failures()).isEqualTo(12)));
  }

  @Test
  void failuresAreForgottenAfterAnHourOrASuccess() {
    var subject = "account:" + UUID.randomUUID();
    database().transact(em -> world.on(em).failures().count(subject, world.now()));
    world.wait(Duration.ofMinutes(61));
    database().transact(em -> world.on(em).failures().count(subject, world.now()));
    database()
        .transact(
            em ->
                assertThat(world.on(em).failures().find(subject))
                    .hasValueSatisfying(count -> assertThat(count.failures()).isEqualTo(1)));

    database().transact(em -> world.on(em).failures().forget(subject));
    database().transact(em -> assertThat(world.on(em).failures().find(subject)).isEmpty());
  }

  @Test
  void anAddressIsInvitedOnceAndSeenByItsOrganizationOnly() {
    database()
        .transact(
            em -> {
              var ports = world.on(em);
              var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var there = World.house(ports, Kind.AGENCY, SignUp.INVITED);
              var admin = World.person(ports, "Priya Raghavan");
              var actor = World.member(ports, admin, house, Role.ADMINISTRATOR);
              var stranger = World.member(ports, admin, there, Role.ADMINISTRATOR);
              var email = new EmailAddress("New@example.org");
              var first = invitation(house.id(), email, admin);
              var second = invitation(house.id(), new EmailAddress("new@example.org"), admin);
              ports.invitations().put(first);
              ports.invitations().put(second);

              assertThat(ports.invitations().all(actor)).containsExactly(second);
              assertThat(ports.invitations().all(stranger)).isEmpty();
              assertThatThrownBy(() -> ports.invitations().get(second.id(), stranger))
                  .isInstanceOf(NotFound.class);
              ports.invitations().remove(second.id());
              assertThat(ports.invitations().all(actor)).isEmpty();
            });
  }

  private Invitation invitation(OrganizationId house, EmailAddress email, Person by) {
    return new Invitation(
        UUID.randomUUID(),
        house,
        email,
        Set.of(Role.LEARNER, Role.INSTRUCTOR),
        by.id(),
        world.now());
  }

  private static <T> List<T> all(Callable<T> work, int times) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var results = new ArrayList<T>();
      for (var future :
          threads.invokeAll(java.util.Collections.nCopies(times, Objects.requireNonNull(work)))) {
        results.add(future.get());
      }
      return results;
    }
  }
}
