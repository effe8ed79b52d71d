package org.preceptor.audit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.MovingClock;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditRecord;
import org.preceptor.audit.AuditRecords;
import org.preceptor.audit.AuditRecords.Query;
import org.preceptor.audit.AuditTrail;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaAuditTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Query ALL = new Query(null, null, null);

  @Parameter Engine engine;

  private final MovingClock clock = new MovingClock(NOON);
  private final OrganizationId house = OrganizationId.random();
  private final Actor officer = new Actor(PersonId.random(), house, Set.of(Role.BOARD_OFFICER));
  private final Actor administrator =
      new Actor(PersonId.random(), house, Set.of(Role.ADMINISTRATOR));
  private final PersonId whose = PersonId.random();

  private Wiring wiring() {
    return new Wiring(Database.on(engine)).with(Clock.class, clock);
  }

  private void record(Actor actor, Thing thing, String id, PersonId about) {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring.get(AuditTrail.class).record(actor, Verb.READ, thing, id, about);
          return true;
        });
  }

  private List<AuditRecord> find(Actor actor, Query query, int first, int most) {
    var wiring = wiring();
    return wiring.inTransaction(
        () -> wiring.get(AuditRecords.class).find(actor, query, first, most));
  }

  private int count(Actor actor, Query query) {
    var wiring = wiring();
    return wiring.inTransaction(() -> wiring.get(AuditRecords.class).count(actor, query));
  }

  @Test
  void aRecordSaysWhoReadWhatWhoseWhenAndForWhichHouse() {
    record(officer, Thing.LICENSEE, "17", whose);

    assertThat(find(administrator, ALL, 0, 10))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.at()).isEqualTo(NOON);
              assertThat(found.actor()).isEqualTo(officer.person());
              assertThat(found.organization()).isEqualTo(house);
              assertThat(found.verb()).isEqualTo(Verb.READ);
              assertThat(found.thing()).isEqualTo(Thing.LICENSEE);
              assertThat(found.thingId()).isEqualTo("17");
              assertThat(found.whose()).isEqualTo(whose);
              assertThat(found.allowed()).isTrue();
            });
  }

  @Test
  void aRefusalIsRecordedAsOne() {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring
              .get(AuditTrail.class)
              .refuse(officer, Verb.CHANGE, Thing.PERSON, "x".repeat(900), null);
          return true;
        });

    assertThat(find(administrator, ALL, 0, 10))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.allowed()).isFalse();
              assertThat(found.whose()).isNull();
              assertThat(found.thingId()).hasSize(200);
            });
  }

  @Test
  void recordsAreFoundByPersonWhetherActingOrConcernedAndByTime() {
    record(officer, Thing.LICENSEE, "first", whose);
    clock.advance(Duration.ofHours(1));
    record(administrator, Thing.MEMBERSHIP, "second", officer.person());
    clock.advance(Duration.ofHours(1));
    record(administrator, Thing.PERSON, "third", whose);

    assertThat(ids(new Query(officer.person(), null, null))).containsExactly("second", "first");
    assertThat(ids(new Query(whose, null, null))).containsExactly("third", "first");
    assertThat(ids(new Query(null, NOON.plusSeconds(1), null))).containsExactly("third", "second");
    assertThat(ids(new Query(null, NOON, NOON.plus(Duration.ofHours(2)))))
        .containsExactly("second", "first");
    assertThat(count(administrator, new Query(whose, null, null))).isEqualTo(2);
  }

  private List<String> ids(Query query) {
    return find(administrator, query, 0, 10).stream().map(AuditRecord::thingId).toList();
  }

  @Test
  void pagesFollowEachOtherLatestFirst() {
    for (int i = 0; i < 7; i++) {
      record(officer, Thing.LICENSEE, String.valueOf(i), whose);
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(find(administrator, ALL, 0, 3))
        .extracting(AuditRecord::thingId)
        .containsExactly("6", "5", "4");
    assertThat(find(administrator, ALL, 6, 3))
        .extracting(AuditRecord::thingId)
        .containsExactly("0");
  }

  @Test
  void anotherHousesRecordsAreNeverSeenAndOnlyAdministratorsLook() {
    record(officer, Thing.LICENSEE, "17", whose);
    var elsewhere =
        new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.ADMINISTRATOR));

    assertThat(find(elsewhere, ALL, 0, 10)).isEmpty();
    assertThat(count(elsewhere, ALL)).isZero();
    assertThatThrownBy(() -> find(officer, ALL, 0, 10)).isInstanceOf(NotFound.class);
  }
}
