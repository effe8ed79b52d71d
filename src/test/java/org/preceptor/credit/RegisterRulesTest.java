package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.License;
import org.preceptor.identity.Licenses;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Who sees whose credits, through the use cases of licensing bodies and on each engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class RegisterRulesTest {

  private static final Jurisdiction OHIO = new Jurisdiction("US-OH");
  private static final String NAME = "Thảo Nguyen";

  @Parameter Engine engine;

  private final String number = "I." + UUID.randomUUID().toString().substring(0, 12);
  private final Actor learner = actor(OrganizationId.random(), Role.LEARNER);
  private final Actor stranger = actor(learner.organization(), Role.LEARNER);
  private final Actor officer = actor(OrganizationId.random(), Role.BOARD_OFFICER);
  private final Actor elsewhere = actor(OrganizationId.random(), Role.BOARD_OFFICER);
  private Actor atTheKeyboard = learner;
  private @Nullable AwardEntry awarded;

  private static Actor actor(OrganizationId house, Role role) {
    return new Actor(PersonId.random(), house, Set.of(role));
  }

  private Wiring wiring() {
    return new Wiring(Database.on(engine))
        .with(CurrentPerson.class, () -> Optional.of(atTheKeyboard))
        .with(CheckpointKey.class, Ledgers.key(1));
  }

  private AwardEntry earned() {
    return Objects.requireNonNull(awarded);
  }

  private <U, T> T by(Actor who, Class<U> useCase, Function<U, T> act) {
    atTheKeyboard = who;
    var wiring = wiring();
    return wiring.inTransaction(() -> act.apply(wiring.get(useCase)));
  }

  @BeforeEach
  void aLearnerEarnsAndTheirBodyKnowsThem() {
    var wiring = wiring();
    awarded =
        wiring.inTransaction(
            () -> {
              house(wiring, officer.organization(), OHIO);
              house(wiring, elsewhere.organization(), new Jurisdiction("US-ME"));
              house(wiring, learner.organization(), null);
              wiring.get(People.class).add(person(learner.person()));
              wiring
                  .get(Licenses.class)
                  .add(
                      new License(
                          UUID.randomUUID(),
                          learner.person(),
                          OHIO,
                          "LISW",
                          number,
                          LocalDate.of(2020, 7, 1),
                          null,
                          false));
              return wiring
                  .get(CreditLedger.class)
                  .award(Awards.to(learner.person(), NAME, UUID.randomUUID()))
                  .entry();
            });
    by(officer, ImportRegister.class, register -> register.take(csv(number, NAME)));
  }

  private static void house(Wiring wiring, OrganizationId id, @Nullable Jurisdiction place) {
    wiring
        .get(Organizations.class)
        .add(
            new Organization(
                id,
                "House " + id,
                place == null ? Organization.Kind.AGENCY : Organization.Kind.LICENSING_BODY,
                Organization.SignUp.INVITED,
                place,
                false));
  }

  private static Person person(PersonId id) {
    return new Person(id, NAME, new EmailAddress(id + "@example.org"), ZoneOffset.UTC, true, false);
  }

  private static String csv(String number, String name) {
    return """
        number,type,name,period-starts,period-ends,standing
        %s,LISW,"%s",2026-07-01,2028-06-30,active
        """
        .formatted(number, name);
  }

  private int records(Actor who, Thing thing) {
    try (var connection = Database.on(engine).connect();
        var ask =
            connection.prepareStatement(
                "select count(*) from audit_record where actor = ? and thing = ? and allowed")) {
      ask.setObject(1, who.person().value());
      ask.setString(2, thing.name());
      try (var rows = ask.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void notFound(Supplier<?> act) {
    assertThatThrownBy(act::get).isInstanceOf(NotFound.class);
  }

  @Test
  void anOfficerFindsALicenseeWithTheirCreditsAndOpeningTheFileIsRecorded() {
    var query = new Licensees.Query(number, Optional.empty());

    var page = by(officer, AuditRegister.class, register -> register.find(query, 0, 25));
    assertThat(records(officer, Thing.LICENSEE)).isZero();
    var file = by(officer, AuditRegister.class, register -> register.open(number));

    assertThat(page.found()).isEqualTo(1);
    assertThat(page.licensees().getFirst().people()).containsExactly(learner.person());
    assertThat(file.statement().credits())
        .extracting(credit -> credit.entry().position())
        .containsExactly(earned().position());
    assertThat(records(officer, Thing.LICENSEE)).isEqualTo(1);
  }

  @Test
  void aNameThatIsNotTheRegistersIsNobodysLicense() {
    var other = "I." + UUID.randomUUID().toString().substring(0, 12);
    by(officer, ImportRegister.class, register -> register.take(csv(other, "Somebody Else")));

    var file = by(officer, AuditRegister.class, register -> register.open(other));

    assertThat(file.people()).isEmpty();
    assertThat(file.statement().credits()).isEmpty();
  }

  @Test
  void anotherBodysOfficerAndLearnersFindNobody() {
    notFound(() -> by(elsewhere, AuditRegister.class, register -> register.open(number)));
    notFound(() -> by(learner, AuditRegister.class, register -> register.open(number)));
    var everybody = new Licensees.Query("", Optional.empty());
    notFound(() -> by(learner, AuditRegister.class, one -> one.find(everybody, 0, 25)));
  }

  @Test
  void aRegisterWithOneMistakeChangesNothing() {
    var fresh = "I." + UUID.randomUUID().toString().substring(0, 12);
    var file = csv(fresh, "New Name") + "I.9,LISW,Nobody,2026-07-01,tomorrow,active\n";

    var read = by(officer, ImportRegister.class, register -> register.take(file));

    assertThat(read.mistakes())
        .extracting(RegisterFile.Mistake::line, RegisterFile.Mistake::what)
        .containsExactly(tuple(3, "date"));
    notFound(() -> by(officer, AuditRegister.class, register -> register.open(fresh)));
    assertThat(records(officer, Thing.REGISTER)).as("only the first import").isEqualTo(1);
  }

  @Test
  void onlyALicensingBodysOfficerBringsARegister() {
    var inAnAgency = actor(learner.organization(), Role.BOARD_OFFICER);
    for (var who : List.of(learner, inAnAgency)) {
      notFound(() -> by(who, ImportRegister.class, one -> one.take(csv("I.1", "Nobody"))));
    }
  }

  @Test
  void aCertificateIsItsHoldersAndOpenToTheBodyThatLicensesThem() {
    var code = earned().certificate().text();

    assertThat(by(learner, OpenCertificate.class, one -> one.get(code)).award())
        .isEqualTo(earned().award());
    assertThat(records(learner, Thing.CERTIFICATE)).as("one's own").isZero();
    by(officer, OpenCertificate.class, one -> one.get(code));
    assertThat(records(officer, Thing.CERTIFICATE)).isEqualTo(1);
    for (var who : List.of(stranger, elsewhere)) {
      notFound(() -> by(who, OpenCertificate.class, one -> one.get(code)));
    }
    notFound(() -> by(learner, OpenCertificate.class, one -> one.get("not a code")));
  }

  @Test
  void anExportShowsABodyItsOwnLicenseesAndSealsTheRest() {
    var own = export(officer);
    var others = export(elsewhere);

    assertThat(own).contains(earned().award().enrollment().toString()).contains(NAME);
    assertThat(others).doesNotContain(earned().award().enrollment().toString());
    assertThat(others.lines().count()).isEqualTo(own.lines().count());
    assertThat(records(officer, Thing.LEDGER)).isEqualTo(1);
    notFound(() -> export(learner));
  }

  private String export(Actor who) {
    return by(
        who,
        ExportLedger.class,
        ledger -> {
          var out = new StringBuilder();
          ledger.write(out);
          return out.toString();
        });
  }
}
