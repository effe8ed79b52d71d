package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.PracticeEntry.Amount;
import org.preceptor.supervision.PracticeEntry.Countersignature;
import org.preceptor.supervision.SessionRecord.Confirmation;
import org.preceptor.supervision.SessionRecord.Entry;
import org.preceptor.supervision.SessionRecord.Held;

/** Sessions and practice under the agreements of {@link AgreementExamples}. */
public final class HoursExamples {

  public static final Instant TEN = Instant.parse("2026-02-03T15:00:00Z");

  private HoursExamples() {}

  public static Held held(Agreement agreement, Instant starts, int minutes) {
    return new Held(
        starts,
        starts.plusSeconds(60L * minutes),
        AgreementExamples.ZONE,
        Mode.IN_PERSON,
        SessionFocus.ASSESSMENT,
        Set.of(agreement.supervisees().getFirst().person()));
  }

  static Held by(Held held, Mode mode) {
    return new Held(held.starts(), held.ends(), held.zone(), mode, held.focus(), held.present());
  }

  static Held with(Held held, Set<PersonId> present) {
    return new Held(held.starts(), held.ends(), held.zone(), held.mode(), held.focus(), present);
  }

  public static Confirmation confirmation(int entry, PersonId person, Instant at) {
    return new Confirmation(entry, person, Set.of(Safeguard.DEVICE, Safeguard.ROOM), true, at);
  }

  /** The supervisor has written it down, and confirmed it in doing so. */
  public static SessionRecord recorded(Agreement agreement, Held held) {
    var at = held.ends().plusSeconds(600);
    return new SessionRecord(
        SessionRecordId.random(),
        agreement.id(),
        agreement.supervisor(),
        List.of(new Entry(1, Optional.of(held), "", agreement.supervisor(), at)),
        List.of(confirmation(1, agreement.supervisor(), at)));
  }

  static SessionRecord confirmed(SessionRecord record, PersonId person) {
    var confirmations = new ArrayList<>(record.confirmations());
    var at = record.newest().at().plusSeconds(60L * confirmations.size());
    confirmations.add(confirmation(record.newest().number(), person, at));
    return new SessionRecord(
        record.id(), record.agreement(), record.supervisor(), record.entries(), confirmations);
  }

  /** All whom it concerns have confirmed the newest entry. */
  static SessionRecord settled(SessionRecord record) {
    var settled = record;
    for (var person : record.missing()) {
      settled = confirmed(settled, person);
    }
    return settled;
  }

  static SessionRecord corrected(SessionRecord record, Optional<Held> held, PersonId by) {
    var entries = new ArrayList<>(record.entries());
    var at = record.newest().at().plusSeconds(3600);
    entries.add(new Entry(entries.size() + 1, held, "It was otherwise.", by, at));
    return confirmed(
        new SessionRecord(
            record.id(), record.agreement(), record.supervisor(), entries, record.confirmations()),
        by);
  }

  public static Amount amount(int number, int direct, int other) {
    return new Amount(
        number, direct, other, Optional.empty(), number == 1 ? "" : "Miscounted.", TEN);
  }

  static Amount outside(int number, int direct, int other) {
    return new Amount(
        number, direct, other, Optional.of("The clinic"), number == 1 ? "" : "Miscounted.", TEN);
  }

  public static PracticeEntry worked(Agreement agreement, LocalDate day, Amount... amounts) {
    return new PracticeEntry(
        PracticeEntryId.random(),
        agreement.id(),
        agreement.supervisees().getFirst().person(),
        day,
        List.of(amounts),
        List.of());
  }

  static PracticeEntry countersigned(PracticeEntry entry, int amount, PersonId by) {
    var signed = new ArrayList<>(entry.countersignatures());
    signed.add(new Countersignature(amount, by, TEN));
    return new PracticeEntry(
        entry.id(), entry.agreement(), entry.supervisee(), entry.day(), entry.amounts(), signed);
  }

  static HoursLog log(
      Agreement agreement,
      Collection<SessionRecord> sessions,
      Collection<PracticeEntry> practice,
      Instant now) {
    return HoursLog.of(
        agreement.supervisees().getFirst().person(),
        AgreementExamples.ohio(),
        Map.of(agreement, AgreementExamples.licensed()),
        sessions,
        practice,
        now);
  }

  /** Some weeks of sessions, some confirmed, corrected or withdrawn, none at the same time. */
  static List<SessionRecord> drawn(Agreement agreement, Random random) {
    var sessions = new ArrayList<SessionRecord>();
    for (int i = 0; i < 12; i++) {
      var held = held(agreement, TEN.plusSeconds(60L * (i * 5040L + random.nextInt(600))), 30);
      var record = recorded(agreement, held);
      var steps = random.nextInt(4);
      for (int step = 0; step < steps; step++) {
        var by = agreement.parties().get(random.nextInt(2));
        record =
            switch (random.nextInt(3)) {
              case 0 -> corrected(record, Optional.empty(), by);
              case 1 ->
                  corrected(
                      record, Optional.of(held(agreement, held.starts(), 40 + 10 * step)), by);
              default -> settled(record);
            };
      }
      sessions.add(record);
    }
    return sessions;
  }

  static SessionRecord shuffled(SessionRecord record, Random random) {
    return new SessionRecord(
        record.id(),
        record.agreement(),
        record.supervisor(),
        mixed(record.entries(), random),
        mixed(record.confirmations(), random));
  }

  static <T> List<T> mixed(List<T> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
