package org.preceptor.supervision.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Verb;
import org.preceptor.access.yaml.YamlAccess;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Version;
import org.preceptor.supervision.AgreementExamples;
import org.preceptor.supervision.Agreements;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaAgreementsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

  @Parameter Engine engine;

  private final Agreement agreement = AgreementExamples.opened(2);
  private final Actor supervisor = actor(agreement.supervisor(), Role.SUPERVISOR);
  private final PersonId someone = agreement.supervisees().getFirst().person();
  private final Actor supervisee = actor(someone, Role.LEARNER);

  private Actor actor(PersonId person, Role role) {
    return new Actor(person, agreement.organization(), Set.of(role));
  }

  private interface Use<T> {
    T with(Agreements agreements);
  }

  private <T> T use(Use<T> work) {
    return Database.on(engine)
        .inTransaction(
            em -> {
              var store = new JpaAgreements();
              store.em = em;
              store.access = new YamlAccess().read();
              return work.with(store);
            });
  }

  private boolean open(Agreement one) {
    return use(
        store -> {
          store.open(one);
          return true;
        });
  }

  private Agreement read(Actor actor) {
    return use(store -> store.get(agreement.id(), Verb.READ, actor));
  }

  private List<Agreement> mine(Actor actor) {
    return use(store -> store.of(actor));
  }

  private Signature signature(PersonId person) {
    return new Signature(1, person, agreement.digest(1), NOW);
  }

  private Version next() {
    return new Version(2, AgreementExamples.text("Supervising others."), someone, NOW);
  }

  private boolean added(Use<Boolean> work) {
    return use(work);
  }

  @Test
  void anAgreementReadsAsItWasOpened() {
    open(agreement);

    assertThat(read(supervisor)).isEqualTo(agreement);
    assertThat(read(supervisee)).isEqualTo(agreement);
    assertThat(read(supervisor).digest(1)).isEqualTo(agreement.digest(1));
    assertThat(mine(supervisee)).containsExactly(agreement);
  }

  @Test
  void everyFactReadsAsItWasAdded() {
    var other = AgreementExamples.opened(1);
    open(agreement);
    open(other);
    var approval = new Approval(1, "us-oh", LocalDate.of(2026, 11, 20), someone, NOW);
    var handOver = new HandOver(someone, other.id(), NOW);
    var ending = new Ending("We part.", agreement.supervisor(), NOW);

    agreement
        .parties()
        .forEach(party -> added(store -> store.sign(agreement.id(), signature(party))));
    assertThat(added(store -> store.write(agreement.id(), next()))).isTrue();
    use(
        store -> {
          store.approve(agreement.id(), approval);
          return true;
        });
    assertThat(added(store -> store.handOver(agreement.id(), handOver))).isTrue();
    assertThat(added(store -> store.end(agreement.id(), ending))).isTrue();

    var read = read(supervisee);
    assertThat(read.versions()).containsExactly(agreement.newest(), next());
    assertThat(read.signatures())
        .containsExactlyInAnyOrderElementsOf(
            agreement.parties().stream().map(this::signature).toList());
    assertThat(read.approvals()).containsExactly(approval);
    assertThat(read.handOvers()).containsExactly(handOver);
    assertThat(read.ending()).contains(ending);
  }

  @Test
  void aLastDayIsKept() {
    open(agreement);
    var last = LocalDate.of(2027, 1, 31);
    var text =
        new org.preceptor.supervision.AgreementText(
            agreement.newest().text().terms(), last, Optional.of(last));

    added(store -> store.write(agreement.id(), new Version(2, text, someone, NOW)));

    assertThat(read(supervisor).newest().text()).isEqualTo(text);
  }

  @Test
  void ofTwoFactsThatExcludeEachOtherTheFirstStands() {
    open(agreement);
    var second = new Signature(1, someone, agreement.digest(1), NOW.plusSeconds(1));

    assertThat(added(store -> store.sign(agreement.id(), signature(someone)))).isTrue();
    assertThat(added(store -> store.sign(agreement.id(), second))).isFalse();
    assertThat(added(store -> store.write(agreement.id(), next()))).isTrue();
    assertThat(added(store -> store.write(agreement.id(), next()))).isFalse();
    var ending = new Ending("x", someone, NOW);
    assertThat(added(store -> store.end(agreement.id(), ending))).isTrue();
    assertThat(added(store -> store.end(agreement.id(), ending))).isFalse();

    assertThat(read(supervisee).signatures()).containsExactly(signature(someone));
    assertThat(read(supervisee).ending()).contains(ending);
  }

  @Test
  void ofManyWhoSignAtOnceOneDoes() throws Exception {
    open(agreement);
    var start = new CountDownLatch(1);
    try (var people = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> tries =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      people.submit(
                          () -> {
                            start.await(20, TimeUnit.SECONDS);
                            return added(store -> store.sign(agreement.id(), signature(someone)));
                          }))
              .toList();
      start.countDown();

      int done = 0;
      for (var one : tries) {
        done += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(read(supervisor).signatures()).hasSize(1);
  }

  @Test
  void nobodyButItsPartiesFindsIt() {
    open(agreement);
    var strangers =
        List.of(
            actor(PersonId.random(), Role.LEARNER),
            actor(PersonId.random(), Role.SUPERVISOR),
            actor(PersonId.random(), Role.ADMINISTRATOR),
            actor(PersonId.random(), Role.BOARD_OFFICER),
            actor(agreement.supervisor(), Role.ADMINISTRATOR));

    for (var stranger : strangers) {
      assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> use(s -> s.hold(agreement.id(), Verb.CHANGE, stranger)))
          .isInstanceOf(NotFound.class);
      assertThat(mine(stranger)).isEmpty();
    }
  }

  @Test
  void aFormerSupervisorFindsWhatAllHadSigned() {
    open(agreement);
    agreement
        .parties()
        .forEach(party -> added(store -> store.sign(agreement.id(), signature(party))));
    added(store -> store.write(agreement.id(), next()));
    assertThat(read(supervisor).versions()).hasSize(2);

    added(store -> store.end(agreement.id(), new Ending("x", someone, NOW)));

    assertThat(read(supervisor).versions()).containsExactly(agreement.newest());
    assertThat(read(supervisee).versions()).hasSize(2);
  }

  @Test
  void theDatabaseItselfRewritesNothing() {
    assumeTrue(engine != Engine.H2, "H2 has neither roles nor triggers in SQL");
    open(agreement);
    for (var change :
        List.of(
            "update supervision_agreement set zone = 'Z'",
            "update agreement_term set text = 'x'",
            "delete from agreement_version",
            "update agreement_signature set digest = 'x'",
            "delete from agreement_ending",
            "delete from supervision_agreement")) {
      assertThatThrownBy(
              () ->
                  Database.on(engine)
                      .inTransaction(em -> em.createNativeQuery(change).executeUpdate()))
          .as(change)
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(read(supervisor)).isEqualTo(agreement);
  }
}
