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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.AgreementExamples;
import org.preceptor.supervision.HoursExamples;
import org.preceptor.supervision.HoursRecords;
import org.preceptor.supervision.HoursRefusal;
import org.preceptor.supervision.PracticeEntry;
import org.preceptor.supervision.PracticeEntry.Amount;
import org.preceptor.supervision.PracticeEntry.Countersignature;
import org.preceptor.supervision.SessionRecord;
import org.preceptor.supervision.SessionRecord.Entry;
import org.preceptor.supervision.SessionRecordId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaHoursRecordsTest {

  private static final Instant TEN = HoursExamples.TEN;
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  @Parameter Engine engine;

  private final Agreement agreement = AgreementExamples.opened(2);
  private final PersonId first = agreement.supervisees().getFirst().person();
  private final Actor supervisor = actor(agreement.supervisor(), Role.SUPERVISOR);
  private final Actor supervisee = actor(first, Role.LEARNER);
  private final Actor absent = actor(agreement.supervisees().getLast().person(), Role.LEARNER);
  private final SessionRecord session =
      HoursExamples.recorded(agreement, HoursExamples.held(agreement, TEN, 50));
  private final PracticeEntry practice =
      HoursExamples.worked(agreement, DAY, HoursExamples.amount(1, 300, 45));

  private Actor actor(PersonId person, Role role) {
    return new Actor(person, agreement.organization(), Set.of(role));
  }

  private <T> T use(Function<HoursRecords, T> work) {
    return Database.on(engine)
        .inTransaction(
            em -> {
              var store = new JpaHoursRecords();
              store.em = em;
              store.access = new YamlAccess().read();
              return work.apply(store);
            });
  }

  private void write(Consumer<HoursRecords> work) {
    use(
        store -> {
          work.accept(store);
          return true;
        });
  }

  private void agreed(Consumer<JpaAgreements> work) {
    Database.on(engine)
        .inTransaction(
            em -> {
              var store = new JpaAgreements();
              store.em = em;
              store.access = new YamlAccess().read();
              work.accept(store);
              return true;
            });
  }

  @BeforeEach
  void thereIsAnAgreement() {
    agreed(store -> store.open(agreement));
  }

  private SessionRecord read(Actor actor) {
    return use(store -> store.session(session.id(), Verb.READ, actor));
  }

  private PracticeEntry readPractice(Actor actor) {
    return use(store -> store.practice(practice.id(), Verb.READ, actor));
  }

  private List<SessionRecord> sessions(Actor actor) {
    return use(store -> store.sessions(actor));
  }

  private List<PracticeEntry> practice(Actor actor) {
    return use(store -> store.practice(actor));
  }

  private List<PracticeEntry> on(LocalDate day) {
    return use(store -> store.on(first, day));
  }

  private boolean added(Function<HoursRecords, Boolean> work) {
    return use(work);
  }

  private Entry second(Optional<SessionRecord.Held> held) {
    return new Entry(2, held, "It was otherwise.", first, TEN.plusSeconds(90_000));
  }

  @Test
  void whatIsOnRecordReadsAsItWasAdded() {
    write(store -> store.add(session));
    write(store -> store.add(practice));
    var confirmation = HoursExamples.confirmation(1, first, TEN.plusSeconds(9_000));
    var outside = new Amount(2, 200, 0, Optional.of("The clinic"), "There.", TEN);
    var countersignature = new Countersignature(2, agreement.supervisor(), TEN);

    assertThat(added(store -> store.confirm(session.id(), confirmation))).isTrue();
    assertThat(added(store -> store.correct(session.id(), second(Optional.empty())))).isTrue();
    assertThat(added(store -> store.correct(practice.id(), outside))).isTrue();
    assertThat(added(store -> store.countersign(practice.id(), countersignature))).isTrue();

    assertThat(read(supervisor))
        .isEqualTo(
            new SessionRecord(
                session.id(),
                agreement.id(),
                agreement.supervisor(),
                List.of(session.newest(), second(Optional.empty())),
                List.of(session.confirmations().getFirst(), confirmation)));
    assertThat(sessions(supervisee)).containsExactly(read(supervisee));
    assertThat(readPractice(supervisor))
        .isEqualTo(
            new PracticeEntry(
                practice.id(),
                agreement.id(),
                first,
                DAY,
                List.of(practice.newest(), outside),
                List.of(countersignature)));
  }

  @Test
  void ofTwoFactsThatExcludeEachOtherTheFirstStands() {
    write(store -> store.add(session));
    write(store -> store.add(practice));
    var confirmation = HoursExamples.confirmation(1, first, TEN.plusSeconds(9_000));
    var amount = HoursExamples.amount(2, 10, 0);
    var signature = new Countersignature(1, agreement.supervisor(), TEN);

    for (boolean expected : List.of(true, false)) {
      assertThat(added(store -> store.confirm(session.id(), confirmation))).isEqualTo(expected);
      assertThat(added(store -> store.correct(session.id(), second(Optional.empty()))))
          .isEqualTo(expected);
      assertThat(added(store -> store.correct(practice.id(), amount))).isEqualTo(expected);
      assertThat(added(store -> store.countersign(practice.id(), signature))).isEqualTo(expected);
    }
    assertThat(read(supervisor).entries()).hasSize(2);
  }

  @Test
  void nobodyFindsASessionButItsSupervisorAndWhoAnyEntryNamesAsPresent() {
    write(store -> store.add(session));
    write(store -> store.add(practice));
    var strangers =
        List.of(
            absent,
            actor(PersonId.random(), Role.LEARNER),
            actor(PersonId.random(), Role.SUPERVISOR),
            actor(PersonId.random(), Role.ADMINISTRATOR),
            actor(PersonId.random(), Role.BOARD_OFFICER),
            actor(agreement.supervisor(), Role.ADMINISTRATOR));

    for (var stranger : strangers) {
      assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> readPractice(stranger)).isInstanceOf(NotFound.class);
      assertThat(sessions(stranger)).isEmpty();
      assertThat(practice(stranger)).isEmpty();
    }
    assertThatThrownBy(() -> use(s -> s.session(SessionRecordId.random(), Verb.READ, supervisor)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aFormerSupervisorFindsWhatBothHaveConfirmedAndCountersigned() {
    var settled = HoursExamples.recorded(agreement, HoursExamples.held(agreement, TEN, 50));
    write(store -> store.add(session));
    write(
        store ->
            store.add(
                HoursExamples.recorded(
                    agreement, HoursExamples.held(agreement, TEN.plusSeconds(7_200), 50))));
    write(store -> store.add(practice));
    use(
        store ->
            store.confirm(
                session.id(), HoursExamples.confirmation(1, first, TEN.plusSeconds(9_000))));
    use(store -> store.correct(session.id(), second(settled.newest().held())));
    assertThat(sessions(supervisor)).hasSize(2);
    assertThat(practice(supervisor)).hasSize(1);

    agreed(store -> store.end(agreement.id(), new Ending("x", first, TEN)));

    assertThat(sessions(supervisor))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(session.id());
              assertThat(one.entries()).hasSize(1);
            });
    assertThat(practice(supervisor)).isEmpty();
    assertThat(sessions(supervisee)).hasSize(2);
    use(
        store ->
            store.countersign(practice.id(), new Countersignature(1, agreement.supervisor(), TEN)));
    assertThat(practice(supervisor)).hasSize(1);
  }

  @Test
  void whoWasElsewhereAtTheTimeIsFoundToTheMinute() {
    write(store -> store.add(session));
    var end = TEN.plusSeconds(3_000);

    assertThat(around(first, TEN.plusSeconds(60), end.plusSeconds(60))).hasSize(1);
    assertThat(around(agreement.supervisor(), TEN.minusSeconds(60), TEN.plusSeconds(60)))
        .hasSize(1);
    assertThat(around(first, end, end.plusSeconds(60))).isEmpty();
    assertThat(around(first, TEN.minusSeconds(60), TEN)).isEmpty();
    assertThat(around(absent.person(), TEN, end)).isEmpty();

    write(store -> store.add(practice));
    assertThat(on(DAY)).containsExactly(practice);
    assertThat(on(DAY.plusDays(1))).isEmpty();
  }

  private List<SessionRecord> around(PersonId person, Instant from, Instant to) {
    return use(store -> store.around(List.of(person), from, to));
  }

  @Test
  void ofManyWhoWriteDownOneHourAtOnceOneDoes() throws Exception {
    var start = new CountDownLatch(1);
    try (var people = Executors.newFixedThreadPool(6)) {
      List<Future<Boolean>> tries =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      people.submit(
                          () -> {
                            start.await(20, TimeUnit.SECONDS);
                            return writesDown(60 * i);
                          }))
              .toList();
      start.countDown();

      int done = 0;
      for (var one : tries) {
        done += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(sessions(supervisor)).hasSize(1);
  }

  private boolean writesDown(int later) {
    var held = HoursExamples.held(agreement, TEN.plusSeconds(later), 50);
    return use(
        store -> {
          store.hold(agreement.parties());
          var others = store.around(agreement.parties(), held.starts(), held.ends());
          Optional<HoursRefusal> refusal =
              SessionRecord.refusesFirst(
                  agreement, held, agreement.supervisor(), others, TEN.plusSeconds(86_400));
          if (refusal.isEmpty()) {
            store.add(HoursExamples.recorded(agreement, held));
          }
          return refusal.isEmpty();
        });
  }

  @Test
  void theDatabaseItselfRewritesNothing() {
    assumeTrue(engine != Engine.H2, "H2 has neither roles nor triggers in SQL");
    write(store -> store.add(session));
    write(store -> store.add(practice));
    for (var change :
        List.of(
            "update session_record set agreement = id",
            "update session_entry set reason = 'x'",
            "delete from session_presence",
            "update session_confirmation set located = false",
            "update practice_entry set worked_on = current_date",
            "update practice_amount set direct_minutes = 1",
            "delete from practice_countersignature")) {
      assertThatThrownBy(
              () ->
                  Database.on(engine)
                      .inTransaction(em -> em.createNativeQuery(change).executeUpdate()))
          .as(change)
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(read(supervisor)).isEqualTo(session);
  }
}
