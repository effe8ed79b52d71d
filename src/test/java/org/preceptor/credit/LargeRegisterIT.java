package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** A board with many licensees; {@code -Dregister.size=100000} for the largest in sight. */
@EnabledIfSystemProperty(named = "register.size", matches = "[1-9][0-9]*")
@ParameterizedClass
@EnumSource(Engine.class)
class LargeRegisterIT {

  private static final int SIZE = Integer.getInteger("register.size", 2000);
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final int PAGE = 25;
  private static final int TRIES = 9;

  @Parameter Engine engine;

  private final Actor officer =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.BOARD_OFFICER));

  private Wiring wiring() {
    return new Wiring(Database.on(engine))
        .with(CurrentPerson.class, () -> Optional.of(officer))
        .with(CheckpointKey.class, Ledgers.key(1));
  }

  @Test
  void aLargeRegisterIsTakenOverAndSearchedPageByPage() {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring
              .get(Organizations.class)
              .add(
                  new Organization(
                      officer.organization(),
                      "Board " + officer.organization(),
                      Organization.Kind.LICENSING_BODY,
                      Organization.SignUp.INVITED,
                      new Jurisdiction("US-OH"),
                      false));
          return true;
        });
    var register = wiring.get(AuditRegister.class);
    var csv = csv();
    report(
        "take over",
        timed(() -> wiring.inTransaction(() -> wiring.get(ImportRegister.class).take(csv))));
    report(
        "take over again",
        timed(() -> wiring.inTransaction(() -> wiring.get(ImportRegister.class).take(csv))));

    for (var search : List.of("", "delgado 1", "ruiz", "I.0000", "nobody at all")) {
      var query = new Licensees.Query(search, Optional.empty());
      var page = median(() -> wiring.inTransaction(() -> register.find(query, 0, PAGE)));
      report("first page of '" + search + "'", page);
      assertThat(page).isLessThan(A_SECOND);
    }
    var everybody = new Licensees.Query("", Optional.empty());
    var last =
        median(() -> wiring.inTransaction(() -> register.find(everybody, SIZE - PAGE, PAGE)));
    report("last page", last);
    assertThat(last).isLessThan(A_SECOND);
    assertThat(wiring.inTransaction(() -> register.find(everybody, 0, PAGE)).found())
        .isEqualTo(SIZE);
    var opened =
        median(() -> wiring.inTransaction(() -> register.open("I.%06d".formatted(SIZE / 2))));
    report("one licensee's file", opened);
    assertThat(opened).isLessThan(A_SECOND);
  }

  /** Awards of as many people; the export is written while it is read, a few rows at a time. */
  @Test
  void aLargeLedgerIsExportedInAStream() {
    int awards = Math.min(SIZE, 20_000);
    var wiring = wiring();
    var ledger = wiring.get(CreditLedger.class);
    for (int done = 0; done < awards; done += 500) {
      int some = Math.min(500, awards - done);
      wiring.inTransaction(
          () -> {
            for (int i = 0; i < some; i++) {
              ledger.award(Awards.to(PersonId.random(), "Somebody", UUID.randomUUID()));
            }
            return true;
          });
    }
    var sink = new Counting();
    long begun = System.nanoTime();
    var took =
        timed(
            () ->
                wiring.inTransaction(
                    () -> {
                      var writer = new OutputStreamWriter(sink, StandardCharsets.UTF_8);
                      wiring.get(ExportLedger.class).write(writer);
                      return true;
                    }));

    report("export of %d awards, %d KB".formatted(awards, sink.bytes / 1024), took);
    assertThat(sink.bytes).isGreaterThan(100L * awards);
    assertThat(sink.first.minusNanos(begun)).as("first bytes").isLessThan(took.dividedBy(2));
  }

  /** Takes what a browser would be sent, and forgets all but when it began. */
  private static final class Counting extends OutputStream {
    private long bytes;
    private Duration first = Duration.ZERO;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      if (bytes == 0) {
        first = Duration.ofNanos(System.nanoTime());
      }
      bytes += length;
    }
  }

  private static String csv() {
    var csv = new StringBuilder("number,type,name,period-starts,period-ends,standing\n");
    for (int i = 0; i < SIZE; i++) {
      csv.append("I.%06d,LISW,Inés Delgado %d Ruiz,2026-07-01,2028-06-30,active%n".formatted(i, i));
    }
    return csv.toString();
  }

  private static Duration timed(Runnable act) {
    long begun = System.nanoTime();
    act.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Duration median(Runnable act) {
    var times = new ArrayList<Duration>();
    for (int i = 0; i < TRIES; i++) {
      times.add(timed(act));
    }
    times.sort(null);
    return times.get(TRIES / 2);
  }

  private void report(String what, Duration took) {
    System.out.printf(
        Locale.ROOT, "register: %d on %s, %s: %d ms%n", SIZE, engine, what, took.toMillis());
  }
}
