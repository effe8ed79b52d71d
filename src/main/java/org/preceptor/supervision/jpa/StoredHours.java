package org.preceptor.supervision.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.AgreementId;
import org.preceptor.supervision.Mode;
import org.preceptor.supervision.PracticeEntry;
import org.preceptor.supervision.PracticeEntry.Amount;
import org.preceptor.supervision.PracticeEntry.Countersignature;
import org.preceptor.supervision.PracticeEntryId;
import org.preceptor.supervision.Safeguard;
import org.preceptor.supervision.SessionFocus;
import org.preceptor.supervision.SessionRecord;
import org.preceptor.supervision.SessionRecord.Confirmation;
import org.preceptor.supervision.SessionRecord.Entry;
import org.preceptor.supervision.SessionRecord.Held;
import org.preceptor.supervision.SessionRecordId;

/** Reads sessions and practice with the agreements that they are under, each table once. */
record StoredHours(EntityManager em) {

  /** Something on record, and the agreement that it is under. */
  record Under<T>(T thing, Agreement agreement) {}

  /** Those that began last, as their first entries have it, first. */
  List<Under<SessionRecord>> sessions(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var rows = rows(SessionRecordRow.class, "id", ids);
    var agreements = agreements(rows.stream().map(row -> row.agreement).toList());
    var present = grouped(rows(SessionPresenceRow.class, "session", ids), row -> row.session);
    var entries = grouped(rows(SessionEntryRow.class, "session", ids), row -> row.session);
    var confirmations =
        grouped(rows(SessionConfirmationRow.class, "session", ids), row -> row.session);
    return rows.stream()
        .map(
            row -> {
              var agreement = Objects.requireNonNull(agreements.get(row.agreement));
              var there = present.getOrDefault(row.id, List.of());
              return new Under<>(
                  new SessionRecord(
                      new SessionRecordId(row.id),
                      new AgreementId(row.agreement),
                      agreement.supervisor(),
                      entries.getOrDefault(row.id, List.of()).stream()
                          .map(entry -> entry(entry, there))
                          .toList(),
                      confirmations.getOrDefault(row.id, List.of()).stream()
                          .map(StoredHours::confirmation)
                          .toList()),
                  agreement);
            })
        .sorted(
            Comparator.comparing((Under<SessionRecord> one) -> began(one.thing()))
                .reversed()
                .thenComparing(one -> one.thing().id().value()))
        .toList();
  }

  private static Instant began(SessionRecord session) {
    var first = session.entries().getFirst();
    return first.held().map(Held::starts).orElse(first.at());
  }

  private static Entry entry(SessionEntryRow row, List<SessionPresenceRow> present) {
    return new Entry(
        row.number, held(row, present), row.reason, new PersonId(row.writtenBy), row.writtenAt);
  }

  private static Optional<Held> held(SessionEntryRow row, List<SessionPresenceRow> present) {
    return Optional.ofNullable(row.startsAt)
        .map(
            starts ->
                new Held(
                    starts,
                    Objects.requireNonNull(row.endsAt),
                    ZoneId.of(Objects.requireNonNull(row.zone)),
                    Mode.valueOf(Objects.requireNonNull(row.mode)),
                    SessionFocus.valueOf(
                        Objects.requireNonNull(row.focus).toUpperCase(Locale.ROOT)),
                    present.stream()
                        .filter(one -> one.entry == row.number)
                        .map(one -> new PersonId(one.person))
                        .collect(Collectors.toSet())));
  }

  private static Confirmation confirmation(SessionConfirmationRow row) {
    Set<Safeguard> safeguards =
        Arrays.stream(row.safeguards.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> Safeguard.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    return new Confirmation(
        row.entry, new PersonId(row.person), safeguards, row.located, row.confirmedAt);
  }

  /** The latest day first. */
  List<Under<PracticeEntry>> practice(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var rows = rows(PracticeEntryRow.class, "id", ids);
    var agreements = agreements(rows.stream().map(row -> row.agreement).toList());
    var amounts = grouped(rows(PracticeAmountRow.class, "practice", ids), row -> row.practice);
    var signatures =
        grouped(rows(PracticeCountersignatureRow.class, "practice", ids), row -> row.practice);
    return rows.stream()
        .sorted(
            Comparator.comparing((PracticeEntryRow row) -> row.workedOn, LocalDate::compareTo)
                .reversed()
                .thenComparing(row -> row.id))
        .map(
            row ->
                new Under<>(
                    new PracticeEntry(
                        new PracticeEntryId(row.id),
                        new AgreementId(row.agreement),
                        new PersonId(row.supervisee),
                        row.workedOn,
                        amounts.getOrDefault(row.id, List.of()).stream()
                            .map(StoredHours::amount)
                            .toList(),
                        signatures.getOrDefault(row.id, List.of()).stream()
                            .map(
                                one ->
                                    new Countersignature(
                                        one.amount, new PersonId(one.signedBy), one.signedAt))
                            .toList()),
                    Objects.requireNonNull(agreements.get(row.agreement))))
        .toList();
  }

  private static Amount amount(PracticeAmountRow row) {
    return new Amount(
        row.number,
        row.direct,
        row.other,
        Optional.ofNullable(row.place),
        row.reason,
        row.writtenAt);
  }

  private Map<UUID, Agreement> agreements(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return new StoredAgreements(em, Set.copyOf(ids))
        .all().stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
  }

  private <R> List<R> rows(Class<R> type, String of, Collection<UUID> ids) {
    return em.createQuery(
            "select r from %s r where r.%s in :ids".formatted(type.getSimpleName(), of), type)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static <R> Map<UUID, List<R>> grouped(List<R> rows, Function<R, UUID> by) {
    return rows.stream().collect(Collectors.groupingBy(by));
  }
}
