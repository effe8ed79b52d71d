package org.preceptor.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.standards.PersonId;

/**
 * A session that took place under an agreement, as those in it have written it down.
 *
 * <p>It is written in entries. The first records it; each after that corrects the one before, says
 * why, and changes nothing of it. An entry counts for a supervisee once the supervisor and that
 * supervisee have confirmed it, and goes on counting until both have confirmed a later one.
 *
 * <p>Everything here is facts in any order; what counts is computed from them each time.
 *
 * @param supervisor of the agreement
 */
public record SessionRecord(
    SessionRecordId id,
    AgreementId agreement,
    PersonId supervisor,
    List<Entry> entries,
    List<Confirmation> confirmations) {

  public static final int LONGEST_REASON = 1000;

  private static final Duration LONGEST = Duration.ofHours(24);

  /**
   * What took place.
   *
   * @param zone in whose hours it was entered
   * @param present the supervisees who were there
   */
  public record Held(
      Instant starts,
      Instant ends,
      ZoneId zone,
      Mode mode,
      SessionFocus focus,
      Set<PersonId> present) {

    public Held {
      present = Set.copyOf(present);
    }

    public long minutes() {
      return Duration.between(starts, ends).toMinutes();
    }

    private boolean overlaps(Held other) {
      return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    /** Why it can't be written down, whoever else was elsewhere. */
    private Optional<HoursRefusal> refusal(Agreement agreement, Instant now) {
      if (present.isEmpty()) {
        return Optional.of(HoursRefusal.NOBODY_PRESENT);
      }
      if (present.stream().anyMatch(person -> agreement.supervisee(person).isEmpty())) {
        return Optional.of(HoursRefusal.NOT_A_PARTY);
      }
      if (!starts.isBefore(ends)) {
        return Optional.of(HoursRefusal.NO_TIME);
      }
      if (!whole(starts) || !whole(ends)) {
        return Optional.of(HoursRefusal.NOT_WHOLE_MINUTES);
      }
      if (Duration.between(starts, ends).compareTo(LONGEST) > 0) {
        return Optional.of(HoursRefusal.LONGER_THAN_A_DAY);
      }
      return ends.isAfter(now) ? Optional.of(HoursRefusal.IN_THE_FUTURE) : Optional.empty();
    }

    private static boolean whole(Instant instant) {
      return instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
    }
  }

  /**
   * One writing of it, the first with number one.
   *
   * @param held empty where it says that no such session took place
   * @param reason why the entry before was wrong; empty in the first
   */
  public record Entry(int number, Optional<Held> held, String reason, PersonId by, Instant at) {}

  /**
   * Somebody was there as an entry says.
   *
   * @param safeguards those that the person saw to on their own side
   * @param located whether the person had confirmed where everybody was (2.01-f, 2.13-c)
   */
  public record Confirmation(
      int entry, PersonId person, Set<Safeguard> safeguards, boolean located, Instant at) {

    public Confirmation {
      safeguards = Set.copyOf(safeguards);
    }
  }

  public SessionRecord {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a session has a first entry: " + id);
    }
    entries = entries.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
    confirmations =
        confirmations.stream()
            .sorted(
                Comparator.comparing(Confirmation::at)
                    .thenComparingInt(Confirmation::entry)
                    .thenComparing(one -> one.person().toString()))
            .toList();
  }

  public Entry newest() {
    return entries.getLast();
  }

  /** Whether somebody is the supervisor or in any entry named as present. */
  public boolean concerns(PersonId person) {
    return concerned().anyMatch(person::equals);
  }

  private Stream<PersonId> concerned() {
    return Stream.concat(
            Stream.of(supervisor),
            entries.stream()
                .flatMap(entry -> entry.held().stream())
                .flatMap(held -> held.present().stream()))
        .distinct();
  }

  public boolean confirmed(int entry, PersonId person) {
    return confirmations.stream()
        .anyMatch(one -> one.entry() == entry && one.person().equals(person));
  }

  /** Who has still to confirm the newest entry; nobody whom no entry names. */
  public List<PersonId> missing() {
    return concerned().filter(person -> !confirmed(newest().number(), person)).toList();
  }

  /** The entry that stands for a supervisee; empty while there is none that both confirmed. */
  public Optional<Entry> stands(PersonId supervisee) {
    return entries.reversed().stream()
        .filter(
            entry -> confirmed(entry.number(), supervisor) && confirmed(entry.number(), supervisee))
        .findFirst();
  }

  /** What the supervisor and a supervisee have both confirmed, with what came before it. */
  public Optional<SessionRecord> asConfirmed() {
    var last =
        entries.reversed().stream()
            .filter(entry -> confirmed(entry.number(), supervisor))
            .filter(
                entry ->
                    concerned()
                        .filter(person -> !person.equals(supervisor))
                        .anyMatch(person -> confirmed(entry.number(), person)))
            .mapToInt(Entry::number)
            .findFirst();
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SessionRecord(
                id,
                agreement,
                supervisor,
                entries.stream().filter(entry -> entry.number() <= last.getAsInt()).toList(),
                confirmations.stream().filter(one -> one.entry() <= last.getAsInt()).toList()));
  }

  /** As an evaluation of a supervisee's hours wants it; empty where it is none of theirs. */
  public Optional<SessionHeld> counted(PersonId supervisee) {
    return stands(supervisee)
        .flatMap(Entry::held)
        .filter(held -> held.present().contains(supervisee))
        .map(
            held ->
                new SessionHeld(
                    id.toString(),
                    held.starts(),
                    held.ends(),
                    held.mode(),
                    held.present().size(),
                    supervisor.toString()));
  }

  /**
   * Whether somebody may write down a session; that no agreement was in force is no hindrance.
   *
   * @param others all sessions that anybody in this one may have been in
   */
  public static Optional<HoursRefusal> refusesFirst(
      Agreement agreement, Held held, PersonId by, Collection<SessionRecord> others, Instant now) {
    if (!by.equals(agreement.supervisor()) && !held.present().contains(by)) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    return held.refusal(agreement, now).or(() -> clash(agreement.supervisor(), held, others));
  }

  /**
   * Whether somebody may correct the entry that they had before them.
   *
   * @param basis its number
   * @param held empty to say that no such session took place
   * @param others as for the first; this one among them does no harm
   */
  public Optional<HoursRefusal> refusesCorrection(
      Agreement agreement,
      int basis,
      Optional<Held> held,
      String reason,
      PersonId by,
      Collection<SessionRecord> others,
      Instant now) {
    if (!concerns(by)) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    if (basis != newest().number()) {
      return Optional.of(HoursRefusal.NOT_THE_NEWEST);
    }
    if (held.equals(newest().held())) {
      return Optional.of(HoursRefusal.NOT_CHANGED);
    }
    var unsaid = unsaid(reason);
    if (unsaid.isPresent()) {
      return unsaid;
    }
    var elsewhere = others.stream().filter(one -> !one.id().equals(id)).toList();
    return held.flatMap(
        one -> one.refusal(agreement, now).or(() -> clash(supervisor, one, elsewhere)));
  }

  static Optional<HoursRefusal> unsaid(String reason) {
    if (reason.isBlank()) {
      return Optional.of(HoursRefusal.NO_REASON);
    }
    return reason.strip().length() > LONGEST_REASON
        ? Optional.of(HoursRefusal.TOO_LONG)
        : Optional.empty();
  }

  /** What others say of their sessions last is what they hold, confirmed or not. */
  private static Optional<HoursRefusal> clash(
      PersonId supervisor, Held held, Collection<SessionRecord> others) {
    return others.stream()
            .filter(
                one ->
                    one.newest()
                        .held()
                        .filter(held::overlaps)
                        .filter(other -> shared(supervisor, held, one.supervisor(), other))
                        .isPresent())
            .findFirst()
            .isPresent()
        ? Optional.of(HoursRefusal.OVERLAPS)
        : Optional.empty();
  }

  private static boolean shared(PersonId supervisor, Held one, PersonId other, Held with) {
    var people = new HashSet<>(one.present());
    people.add(supervisor);
    return people.contains(other) || with.present().stream().anyMatch(people::contains);
  }

  /**
   * Whether somebody may confirm an entry as it was shown to them. What is not in person is
   * confirmed together with where everybody was.
   */
  public Optional<HoursRefusal> refusesConfirmation(PersonId person, int entry, boolean located) {
    if (!concerns(person)) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    if (entry != newest().number()) {
      return Optional.of(HoursRefusal.NOT_THE_NEWEST);
    }
    if (confirmed(entry, person)) {
      return Optional.of(HoursRefusal.CONFIRMED_ALREADY);
    }
    return located || !remote(person)
        ? Optional.empty()
        : Optional.of(HoursRefusal.LOCATION_NOT_CONFIRMED);
  }

  /** Whether somebody was in the session, as the newest entry has it, by video or phone. */
  public boolean remote(PersonId person) {
    return newest()
        .held()
        .filter(held -> held.mode() != Mode.IN_PERSON)
        .filter(held -> person.equals(supervisor) || held.present().contains(person))
        .isPresent();
  }
}
