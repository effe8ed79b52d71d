package org.preceptor.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.DemoPeople;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.FirstStart;
import org.preceptor.identity.KeepLicenses;
import org.preceptor.identity.License;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Mistake;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.identity.OpenSignIn.Try;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.identity.PasswordFault;
import org.preceptor.identity.Person;
import org.preceptor.identity.ResetPassword;
import org.preceptor.identity.Secret;
import org.preceptor.identity.SignIn;
import org.preceptor.identity.SignInResult;
import org.preceptor.identity.Throttle;
import org.preceptor.identity.Wired;
import org.preceptor.notice.Letter;
import org.preceptor.standards.PersonId;

/** What identity's use cases promise, on each engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class IdentityRulesTest {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Parameter Engine engine;

  private final World world = new World();

  /** Runs in one transaction, all of which is undone. */
  private void trial(Consumer<Wired.Ports> work) {
    em(em -> work.accept(world.on(em)));
  }

  private void em(Consumer<EntityManager> work) {
    try {
      Database.on(engine)
          .transact(
              em -> {
                work.accept(em);
                throw new Undone();
              });
    } catch (Undone undone) {
      assertThat(undone).isNotNull();
    }
  }

  /** As {@link #trial}, with nobody there at first. */
  private void emptyTrial(Consumer<Wired.Ports> work) {
    em(
        em -> {
          for (var table :
              List.of(
                  "sign_in",
                  "password",
                  "license",
                  "registered_license",
                  "membership",
                  "invitation",
                  "person",
                  "organization")) {
            em.createNativeQuery("delete from " + table).executeUpdate();
          }
          work.accept(world.on(em));
        });
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static Wired by(Wired.Ports ports, Actor actor) {
    return new Wired(ports, actor);
  }

  private static Wired byThePublic(Wired.Ports ports) {
    return new Wired(ports, null);
  }

  private static Try attempt(Person person, String password) {
    return new Try(person.email().text(), password, "192.0.2.7", "a browser");
  }

  private SignInResult signIn(Wired.Ports ports, Person person, String password) {
    return byThePublic(ports).openSignIn().withPassword(attempt(person, password));
  }

  private static Person memberOfAHouse(Wired.Ports ports) {
    var person = World.person(ports, "Amara Okonkwo");
    World.member(ports, person, World.house(ports, Kind.AGENCY, SignUp.INVITED), Role.LEARNER);
    return person;
  }

  @Test
  void theRightPasswordOpensASignInWhichIsThenRecognized() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);

          var result = signIn(ports, person, World.PASSWORD);

          assertThat(result).isInstanceOf(SignInResult.Entered.class);
          var entered = (SignInResult.Entered) result;
          assertThat(
                  byThePublic(ports)
                      .recognizePerson()
                      .recognize(entered.signIn().id(), entered.secret()))
              .hasValueSatisfying(
                  arrival -> {
                    assertThat(arrival.person()).isEqualTo(person);
                    assertThat(arrival.actor().person()).isEqualTo(person.id());
                    assertThat(arrival.actor().roles()).containsExactly(Role.LEARNER);
                  });
        });
  }

  @Test
  void aSignInEndsByTheServersClockWhateverTheBrowserHolds() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);
          var entered = (SignInResult.Entered) signIn(ports, person, World.PASSWORD);
          var recognize = byThePublic(ports).recognizePerson();

          world.wait(Duration.ofMinutes(29));
          assertThat(recognize.recognize(entered.signIn().id(), entered.secret())).isPresent();
          world.wait(SignIn.IDLE);
          assertThat(recognize.recognize(entered.signIn().id(), entered.secret())).isEmpty();
        });
  }

  @Test
  void aSessionIsNobodysWithoutTheSecretOfItsOwnSignIn() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);
          var first = (SignInResult.Entered) signIn(ports, person, World.PASSWORD);
          var second = (SignInResult.Entered) signIn(ports, person, World.PASSWORD);
          var recognize = byThePublic(ports).recognizePerson();

          assertThat(second.secret()).isNotEqualTo(first.secret());
          assertThat(Base64.getUrlDecoder().decode(first.secret().text())).hasSize(32);
          for (var wrong : List.of(second.secret(), new Secret(""), new Secret("x".repeat(43)))) {
            assertThat(recognize.recognize(first.signIn().id(), wrong)).isEmpty();
          }
          assertThat(recognize.recognize(first.signIn().id(), first.secret())).isPresent();
          assertThat(first.signIn().toString() + first).doesNotContain(first.secret().text());
        });
  }

  @Test
  void whatCountsForNothingAnyMoreIsForgottenAndNothingElse() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);
          var old = ((SignInResult.Entered) signIn(ports, person, World.PASSWORD)).signIn();
          var link = ports.links().issue(Purpose.RESET_PASSWORD, "somebody", world.now());
          ports.failures().count("address:192.0.2.9", world.now());
          world.wait(Throttle.FORGOTTEN.minusSeconds(60));
          var fresh = ((SignInResult.Entered) signIn(ports, person, World.PASSWORD)).signIn();
          var later = ports.links().issue(Purpose.VERIFY_EMAIL, "somebody", world.now());
          ports.failures().count("address:192.0.2.10", world.now());
          world.wait(Duration.ofMinutes(2));

          byThePublic(ports).forgetTraces().forget();

          assertThat(ports.signIns().find(old.id())).isEmpty();
          assertThat(ports.signIns().find(fresh.id())).isPresent();
          var longAgo = World.START;
          assertThat(ports.links().look(Purpose.RESET_PASSWORD, link, longAgo)).isEmpty();
          assertThat(ports.links().look(Purpose.VERIFY_EMAIL, later, longAgo)).isPresent();
          assertThat(ports.failures().find("address:192.0.2.9")).isEmpty();
          assertThat(ports.failures().find("address:192.0.2.10")).isPresent();
        });
  }

  @Test
  void aChangeOfRolesCountsFromTheNextRequestOn() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var person = World.person(ports, "Amara Okonkwo");
          World.member(ports, person, house, Role.LEARNER);
          var entered = (SignInResult.Entered) signIn(ports, person, World.PASSWORD);
          var recognize = byThePublic(ports).recognizePerson();

          World.member(ports, person, house, Role.SUPERVISOR);
          assertThat(
                  recognize
                      .recognize(entered.signIn().id(), entered.secret())
                      .orElseThrow()
                      .actor()
                      .roles())
              .containsExactly(Role.SUPERVISOR);
          ports.memberships().end(person.id(), house.id());
          assertThat(recognize.recognize(entered.signIn().id(), entered.secret())).isEmpty();
        });
  }

  @Test
  void whoeverItIsExactlyOneSlowComparisonIsMade() {
    trial(
        ports -> {
          var known = memberOfAHouse(ports);
          var withoutPassword =
              new Person(
                  PersonId.random(),
                  "No Password",
                  new EmailAddress(UUID.randomUUID() + "@example.org"),
                  ZONE,
                  true,
                  false);
          ports.people().add(withoutPassword);
          var open = byThePublic(ports).openSignIn();
          var tries =
              List.of(
                  attempt(known, "a wrong password indeed"),
                  attempt(known, World.PASSWORD),
                  attempt(withoutPassword, "a wrong password indeed"),
                  new Try("nobody@example.org", "a wrong password indeed", "192.0.2.8", "b"),
                  new Try("no address", "x", "192.0.2.8", "b"),
                  new Try("nobody@example.org", "x".repeat(100_000), "192.0.2.8", "b"));

          for (var attempt : tries) {
            int before = world.hashing.comparisons;
            open.withPassword(attempt);
            assertThat(world.hashing.comparisons - before).isEqualTo(1);
          }
        });
  }

  @Test
  void wrongPasswordAndUnknownAddressGetTheSameAnswer() {
    trial(
        ports -> {
          var known = memberOfAHouse(ports);
          var open = byThePublic(ports).openSignIn();

          assertThat(signIn(ports, known, "a wrong password indeed"))
              .isEqualTo(
                  open.withPassword(
                      new Try("nobody@example.org", "a wrong one too", "192.0.2.9", "b")))
              .isEqualTo(new SignInResult.NoMatch());
        });
  }

  @Test
  void afterSomeFailuresOneWaitsThoughThePasswordBeRightAndThenGetsIn() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);
          for (int i = 0; i < 5; i++) {
            assertThat(signIn(ports, person, "wrong")).isInstanceOf(SignInResult.NoMatch.class);
          }

          var held = signIn(ports, person, World.PASSWORD);
          assertThat(held).isEqualTo(new SignInResult.TooManyTries(world.now().plusSeconds(4)));
          int comparisons = world.hashing.comparisons;
          signIn(ports, person, World.PASSWORD);
          assertThat(world.hashing.comparisons).isEqualTo(comparisons);

          world.wait(Duration.ofSeconds(4));
          assertThat(signIn(ports, person, World.PASSWORD))
              .isInstanceOf(SignInResult.Entered.class);
          assertThat(signIn(ports, person, "wrong")).isInstanceOf(SignInResult.NoMatch.class);
        });
  }

  @Test
  void oneNetworkAddressThatTriesManyAccountsWaitsToo() {
    trial(
        ports -> {
          var open = byThePublic(ports).openSignIn();
          for (int i = 0; i < 30; i++) {
            open.withPassword(new Try("a" + i + "@example.org", "wrong", "198.51.100.4", "b"));
          }

          assertThat(open.withPassword(new Try("z@example.org", "wrong", "198.51.100.4", "b")))
              .isInstanceOf(SignInResult.TooManyTries.class);
          assertThat(open.withPassword(new Try("z@example.org", "wrong", "198.51.100.5", "b")))
              .isInstanceOf(SignInResult.NoMatch.class);
        });
  }

  @Test
  void inventedPeopleEnterTheDemonstrationOnly() {
    world.demo = true;
    emptyTrial(
        ports -> {
          assertThat(byThePublic(ports).demoPeople().make()).isEqualTo(DemoPeople.Made.NOW);
          var demo = byThePublic(ports).openSignIn();
          assertThat(demo.asDemoPerson(DemoPeople.AMARA, "b"))
              .isInstanceOf(SignInResult.Entered.class);

          var amara = ports.people().get(DemoPeople.AMARA);
          var real = withoutDemo(ports);
          assertThat(byThePublic(real).openSignIn().asDemoPerson(DemoPeople.AMARA, "b"))
              .isInstanceOf(SignInResult.NoMatch.class);
          assertThat(signIn(real, amara, DemoPeople.PASSWORD))
              .isInstanceOf(SignInResult.NoMatch.class);
          assertThat(signIn(ports, amara, DemoPeople.PASSWORD))
              .isInstanceOf(SignInResult.Entered.class);
        });
  }

  private static Wired.Ports withoutDemo(Wired.Ports ports) {
    return new Wired.Ports(
        ports.people(),
        ports.organizations(),
        ports.memberships(),
        ports.licenses(),
        ports.register(),
        ports.credentials(),
        ports.signIns(),
        ports.links(),
        ports.failures(),
        ports.invitations(),
        ports.hashing(),
        ports.outbox(),
        ports.audit(),
        ports.access(),
        new org.preceptor.identity.SignInSettings(ports.settings().publicUrl(), false),
        ports.clock());
  }

  @Test
  void oneClickNeverSignsInAsARealPerson() {
    world.demo = true;
    trial(
        ports -> {
          var real = memberOfAHouse(ports);

          assertThat(byThePublic(ports).openSignIn().asDemoPerson(real.id(), "b"))
              .isInstanceOf(SignInResult.NoMatch.class);
        });
  }

  @Test
  void theDemonstrationRefusesADatabaseWithRealPeopleAndIsMadeOnce() {
    world.demo = true;
    emptyTrial(
        ports -> {
          var demo = byThePublic(ports).demoPeople();
          assertThat(demo.make()).isEqualTo(DemoPeople.Made.NOW);
          assertThat(demo.make()).isEqualTo(DemoPeople.Made.BEFORE);
          assertThat(ports.people().anyReal()).isFalse();
          assertThat(demo.offers()).extracting(DemoPeople.Offer::role).contains(Role.values());
          assertThat(ports.licenses().of(DemoPeople.AMARA))
              .extracting(License::verified)
              .containsExactly(true);
          assertThat(ports.licenses().of(DemoPeople.JOAQUIN))
              .extracting(License::verified)
              .containsExactly(false);

          World.person(ports, "Somebody Real");
          assertThat(demo.make()).isEqualTo(DemoPeople.Made.REAL_PEOPLE_ARE_HERE);
        });
  }

  private static org.preceptor.identity.SignUp.Form form(String email) {
    return new org.preceptor.identity.SignUp.Form(
        "Linh Tran", email, "lantern over quiet water", ZONE);
  }

  @Test
  void whoSignsUpEntersOnlyAfterConfirmingTheAddress() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.SCHOOL, SignUp.OPEN);
          var email = UUID.randomUUID() + "@example.org";

          var result = byThePublic(ports).signUp().join(house.id(), form(email), "203.0.113.1");

          assertThat(result)
              .isEqualTo(
                  new org.preceptor.identity.SignUp.Result.LetterSent(new EmailAddress(email)));
          var person = ports.people().find(new EmailAddress(email)).orElseThrow();
          assertThat(ports.memberships().find(person.id(), house.id()))
              .map(Membership::roles)
              .contains(Set.of(Role.LEARNER));
          assertThat(signIn(ports, person, "lantern over quiet water"))
              .isEqualTo(new SignInResult.EmailUnverified(person.email()));

          var link = world.lastLink();
          var verify = byThePublic(ports).verifyEmail();
          assertThat(verify.look(link)).contains(person.email());
          assertThat(verify.confirm(link)).contains(person.email());
          assertThat(verify.confirm(link)).isEmpty();
          assertThat(signIn(ports, person, "lantern over quiet water"))
              .isInstanceOf(SignInResult.Entered.class);
        });
  }

  @Test
  void whoSignsUpInTheDemonstrationIsPartOfIt() {
    world.demo = true;
    emptyTrial(
        ports -> {
          var demo = byThePublic(ports).demoPeople();
          demo.make();
          byThePublic(ports)
              .signUp()
              .join(DemoPeople.SCHOOL, form("visitor@example.org"), "203.0.113.9");

          assertThat(ports.people().find(new EmailAddress("visitor@example.org"))).isPresent();
          assertThat(demo.make()).isEqualTo(DemoPeople.Made.BEFORE);
        });
  }

  @Test
  void signingUpWithAKnownAddressTellsOnlyItsOwner() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.SCHOOL, SignUp.OPEN);
          var known = memberOfAHouse(ports);
          var shouted = known.email().text().toUpperCase(java.util.Locale.ROOT);

          var result = byThePublic(ports).signUp().join(house.id(), form(shouted), "203.0.113.2");

          assertThat(result).isInstanceOf(org.preceptor.identity.SignUp.Result.LetterSent.class);
          assertThat(world.letters).hasSize(1);
          assertThat(world.letters.getLast().to()).isEqualTo(known.email().text());
          assertThat(world.letters.getLast().text()).doesNotContain("?link=");
          assertThat(signIn(ports, known, World.PASSWORD)).isInstanceOf(SignInResult.Entered.class);
        });
  }

  @Test
  void nobodyJoinsUninvitedWhereSignUpIsNotOpenAndAllMistakesAreNamedAtOnce() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var form = new org.preceptor.identity.SignUp.Form("  ", "no address", "too short", ZONE);

          var result = byThePublic(ports).signUp().join(house.id(), form, "203.0.113.3");

          assertThat(result)
              .isEqualTo(
                  new org.preceptor.identity.SignUp.Result.Refused(
                      List.of(
                          new Mistake("name", "missing"),
                          new Mistake("email", "malformed"),
                          new Mistake("password", PasswordFault.TOO_SHORT.word()),
                          new Mistake("organization", "closed"))));
          assertThat(world.letters).isEmpty();
        });
  }

  @Test
  void anInvitationGivesItsRolesOnceAndProvesTheAddress() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var admin = World.person(ports, "Priya Raghavan");
          var actor = World.member(ports, admin, house, Role.ADMINISTRATOR);
          var email = UUID.randomUUID() + "@example.org";
          var people = by(ports, actor).managePeople();
          assertThat(people.invite(email, Set.of(Role.SUPERVISOR, Role.LEARNER))).isEmpty();
          var link = world.lastLink();
          var signUp = byThePublic(ports).signUp();
          assertThat(signUp.welcome(link))
              .hasValueSatisfying(welcome -> assertThat(welcome.organization()).isEqualTo(house));

          assertThat(signUp.accept(link, form("")))
              .isEqualTo(new org.preceptor.identity.SignUp.Result.Joined(new EmailAddress(email)));

          var joined = ports.people().find(new EmailAddress(email)).orElseThrow();
          assertThat(joined.emailVerified()).isTrue();
          assertThat(ports.memberships().find(joined.id(), house.id()))
              .map(Membership::roles)
              .contains(Set.of(Role.SUPERVISOR, Role.LEARNER));
          assertThat(signUp.accept(link, form(email)))
              .isInstanceOf(org.preceptor.identity.SignUp.Result.LinkStale.class);
          assertThat(people.invitations()).isEmpty();
        });
  }

  @Test
  void aWithdrawnInvitationIsWorthless() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var actor =
              World.member(ports, World.person(ports, "Priya R"), house, Role.ADMINISTRATOR);
          var people = by(ports, actor).managePeople();
          people.invite(UUID.randomUUID() + "@example.org", Set.of(Role.LEARNER));

          people.withdraw(people.invitations().getFirst().id());

          assertThat(byThePublic(ports).signUp().welcome(world.lastLink())).isEmpty();
        });
  }

  @Test
  void aNewPasswordByLinkEndsEverySignInAndTheLink() {
    trial(
        ports -> {
          var person = memberOfAHouse(ports);
          var before = (SignInResult.Entered) signIn(ports, person, World.PASSWORD);
          var reset = byThePublic(ports).resetPassword();
          reset.ask(person.email().text(), "203.0.113.4");
          var link = world.lastLink();

          assertThat(reset.choose(link, "short"))
              .isEqualTo(new ResetPassword.Result.Refused(PasswordFault.TOO_SHORT));
          assertThat(reset.choose(link, "a barge upon the slow canal"))
              .isEqualTo(new ResetPassword.Result.Changed());

          assertThat(reset.choose(link, "another barge upon the canal"))
              .isEqualTo(new ResetPassword.Result.LinkStale());
          assertThat(
                  byThePublic(ports)
                      .recognizePerson()
                      .recognize(before.signIn().id(), before.secret()))
              .isEmpty();
          assertThat(signIn(ports, person, World.PASSWORD))
              .isInstanceOf(SignInResult.NoMatch.class);
          assertThat(signIn(ports, person, "a barge upon the slow canal"))
              .isInstanceOf(SignInResult.Entered.class);
          assertThat(world.letters.getLast().subject()).contains("was changed");
        });
  }

  @Test
  void askingForAStrangersPasswordWritesToNobodyAndNotWithoutEnd() {
    trial(
        ports -> {
          var reset = byThePublic(ports).resetPassword();
          reset.ask("nobody@example.org", "203.0.113.5");
          assertThat(world.letters).isEmpty();

          var person = memberOfAHouse(ports);
          for (int i = 0; i < 50; i++) {
            reset.ask(person.email().text(), "203.0.113." + i);
          }
          assertThat(world.letters).hasSize(5);
        });
  }

  @Test
  void changingThePasswordAsksForTheOldOneAndEndsTheOtherSignIns() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var person = World.person(ports, "Amara Okonkwo");
          var actor = World.member(ports, person, house, Role.LEARNER);
          var here = ((SignInResult.Entered) signIn(ports, person, World.PASSWORD)).signIn();
          signIn(ports, person, World.PASSWORD);
          var account = by(ports, actor).keepAccount();

          assertThat(account.changePassword("wrong", "a barge upon the slow canal", here.id()))
              .contains(new Mistake("old", "wrong"));
          assertThat(account.signIns()).hasSize(2);
          assertThat(
                  account.changePassword(World.PASSWORD, "a barge upon the slow canal", here.id()))
              .isEmpty();
          assertThat(account.signIns()).containsExactly(here);
        });
  }

  @Test
  void nobodyActsForAnOrganizationThatTheyAreNoMemberOf() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var other = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var person = World.person(ports, "Amara Okonkwo");
          var actor = World.member(ports, person, house, Role.LEARNER);
          var here = ((SignInResult.Entered) signIn(ports, person, World.PASSWORD)).signIn();

          assertThatThrownBy(() -> by(ports, actor).keepAccount().actFor(other.id(), here.id()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void theLastAdministratorStaysOne() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var admin = World.person(ports, "Priya Raghavan");
          var actor = World.member(ports, admin, house, Role.ADMINISTRATOR);
          var people = by(ports, actor).managePeople();

          assertThat(people.setRoles(admin.id(), Set.of(Role.LEARNER)))
              .contains(new Mistake("roles", "last-administrator"));
          assertThat(people.end(admin.id())).contains(new Mistake("roles", "last-administrator"));
          var second = World.person(ports, "Noah Lindqvist");
          World.member(ports, second, house, Role.ADMINISTRATOR);
          assertThat(people.end(admin.id())).isEmpty();
        });
  }

  @Test
  void rolesAreSetByAdministratorsOfTheSameHouseOnlyAndEveryDecisionIsRecorded() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var learner = World.person(ports, "Samira Haddad");
          var own = World.member(ports, learner, house, Role.LEARNER);
          var admin =
              World.member(ports, World.person(ports, "Priya R"), house, Role.ADMINISTRATOR);
          var stranger =
              World.member(
                  ports,
                  World.person(ports, "Noah L"),
                  World.house(ports, Kind.AGENCY, SignUp.INVITED),
                  Role.ADMINISTRATOR);

          assertThatThrownBy(
                  () ->
                      by(ports, own)
                          .managePeople()
                          .setRoles(learner.id(), Set.of(Role.ADMINISTRATOR)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () ->
                      by(ports, stranger)
                          .managePeople()
                          .setRoles(learner.id(), Set.of(Role.LEARNER)))
              .isInstanceOf(NotFound.class);
          assertThat(
                  by(ports, admin)
                      .managePeople()
                      .setRoles(learner.id(), Set.of(Role.LEARNER, Role.SUPERVISOR)))
              .isEmpty();

          assertThat(world.recorded)
              .extracting(World.Recorded::actor, World.Recorded::allowed)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(own, false),
                  org.assertj.core.groups.Tuple.tuple(stranger, false),
                  org.assertj.core.groups.Tuple.tuple(admin, true));
          assertThat(world.recorded.getLast())
              .isEqualTo(
                  new World.Recorded(
                      admin,
                      Verb.CHANGE,
                      Thing.MEMBERSHIP,
                      "learner+supervisor",
                      learner.id(),
                      true));
        });
  }

  @Test
  void anOfficerIsOnlyALicensingBodys() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var actor =
              World.member(ports, World.person(ports, "Priya R"), house, Role.ADMINISTRATOR);

          assertThat(
                  by(ports, actor)
                      .managePeople()
                      .invite("officer@example.org", Set.of(Role.BOARD_OFFICER)))
              .contains(new Mistake("roles", "missing"));
          assertThat(world.letters).isEmpty();
        });
  }

  @Test
  void aFounderBecomesAdministratorOfTheNewHouseAndALearnerFoundsNone() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var admin = World.person(ports, "Priya Raghavan");
          var actor = World.member(ports, admin, house, Role.ADMINISTRATOR);
          var learner = World.member(ports, World.person(ports, "Samira H"), house, Role.LEARNER);
          var form =
              new org.preceptor.identity.ManageOrganizations.Form(
                  "A New School", Kind.SCHOOL, SignUp.OPEN, "");

          assertThatThrownBy(() -> by(ports, learner).manageOrganizations().found(form))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> by(ports, actor).manageOrganizations().found(form))
              .isInstanceOf(NotFound.class);
          assertThat(world.recorded.getLast().allowed()).isFalse();
          ports.organizations().entrust(house.id());
          assertThat(by(ports, actor).manageOrganizations().found(form)).isEmpty();
          assertThat(by(ports, actor).manageOrganizations().all())
              .extracting(o -> o.name())
              .contains("A New School", house.name());
        });
  }

  @Test
  void aPlaceHasOneLicensingBody() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var actor =
              World.member(ports, World.person(ports, "Priya R"), house, Role.ADMINISTRATOR);
          ports.organizations().entrust(house.id());
          World.house(ports, Kind.LICENSING_BODY, SignUp.INVITED);

          assertThat(
                  by(ports, actor)
                      .manageOrganizations()
                      .found(
                          new org.preceptor.identity.ManageOrganizations.Form(
                              "A Second Board", Kind.LICENSING_BODY, SignUp.INVITED, "US-ZZ")))
              .contains(new Mistake("jurisdiction", "taken"));
        });
  }

  @Test
  void aLicenseThatSomebodyHasIsRefusedAndItsHolderIsTold() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var holder = World.person(ports, "Amara Okonkwo");
          var form = new KeepLicenses.Form("US-OH", "LSW", "S.909", LocalDate.of(2024, 5, 1), null);
          var own = World.member(ports, holder, house, Role.LEARNER);
          assertThat(by(ports, own).keepLicenses().add(form)).isEmpty();
          var other = World.member(ports, World.person(ports, "Zoe"), house, Role.LEARNER);

          assertThat(by(ports, other).keepLicenses().add(form))
              .containsExactly(new Mistake("number", "claimed"));

          assertThat(by(ports, other).keepLicenses().all()).isEmpty();
          assertThat(world.letters.getLast().to()).isEqualTo(holder.email().text());
          assertThat(world.letters.getLast().text()).contains("S.909").doesNotContain("Zoe");
          assertThat(world.recorded.getLast().allowed()).isFalse();
          by(ports, other).keepLicenses().add(form);
          assertThat(world.letters.stream().map(Letter::key).filter(key -> key.contains("claimed")))
              .hasSize(2)
              .containsOnly(world.letters.getLast().key());
        });
  }

  @Test
  void aLicenseIsTakenOnceAndItsMistakesAreNamed() {
    trial(
        ports -> {
          var house = World.house(ports, Kind.AGENCY, SignUp.INVITED);
          var actor = World.member(ports, World.person(ports, "Amara O"), house, Role.LEARNER);
          var keep = by(ports, actor).keepLicenses();
          var issued = LocalDate.of(2024, 5, 1);

          assertThat(keep.add(new KeepLicenses.Form("Ohio", " ", "..", null, null)))
              .extracting(Mistake::field)
              .containsExactly("jurisdiction", "type", "number", "issued");
          assertThat(
                  keep.add(
                      new KeepLicenses.Form("US-OH", "LSW", "S.77", issued, issued.minusDays(1))))
              .containsExactly(new Mistake("expires", "before-issued"));
          assertThat(keep.add(new KeepLicenses.Form("US-OH", "LSW", "S.77", issued, null)))
              .isEmpty();
          assertThat(keep.add(new KeepLicenses.Form("US-OH", "LSW", "s 77", issued, null)))
              .containsExactly(new Mistake("number", "twice"));
          assertThat(keep.all()).hasSize(1);
        });
  }

  @Test
  void theFirstStartMakesOneAdministratorAndThenNoMore() {
    emptyTrial(
        ports -> {
          var first = byThePublic(ports).firstStart();
          var old = first.link().orElseThrow().toString().replaceAll(".*link=", "");
          var secret = first.link().orElseThrow().toString().replaceAll(".*link=", "");
          var form =
              new FirstStart.Form(
                  "Noah Lindqvist",
                  "noah@example.org",
                  "lantern over quiet water",
                  ZONE,
                  "Lakeshore",
                  Kind.SCHOOL);

          assertThat(first.works(old)).isFalse();
          assertThat(first.begin(old, form)).containsExactly(new Mistake("link", "stale"));
          assertThat(first.begin(secret, form)).isEmpty();
          assertThat(first.begin(secret, form)).containsExactly(new Mistake("link", "stale"));
          assertThat(first.link()).isEmpty();
          var noah = ports.people().find(new EmailAddress("noah@example.org")).orElseThrow();
          assertThat(ports.memberships().of(noah.id()).getFirst().roles())
              .contains(Role.ADMINISTRATOR);
        });
  }

  @Test
  void theDemonstrationPrintsNoAdministratorLink() {
    world.demo = true;
    emptyTrial(ports -> assertThat(byThePublic(ports).firstStart().link()).isEmpty());
  }
}
