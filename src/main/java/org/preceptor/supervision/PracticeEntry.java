package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/**
 * A supervisee's work of one day under an agreement.
 *
 * <p>The supervisee enters it and corrects it; a correction says why and changes nothing of what
 * was entered before. Work outside the house counts once the supervisor has countersigned it, and
 * as it was countersigned until a later amount is.
 */
public record PracticeEntry(
    PracticeEntryId id,
    AgreementId agreement,
    PersonId supervisee,
    LocalDate day,
    List<Amount> amounts,
    List<Countersignature> countersignatures) {

  public static final int LONGEST_PLACE = 200;

  private static final int DAY = 24 * 60;

  /**
   * One writing of it, the first with number one.
   *
   * @param direct minutes with clients
   * @param other minutes of everything else
   * @param outside where, if it was not in the house
   * @param reason why the amount before was wrong; empty in the first
   */
  public record Amount(
      int number, int direct, int other, Optional<String> outside, String reason, Instant at) {

    /** Whether it says the same work, whenever and why ever it was written. */
    private boolean same(Amount as) {
      return direct == as.direct && other == as.other && outside.equals(as.outside);
    }
  }

  public record Countersignature(int amount, PersonId by, Instant at) {}

  public PracticeEntry {
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("practice has a first amount: " + id);
    }
    amounts = amounts.stream().sorted(Comparator.comparingInt(Amount::number)).toList();
    countersignatures =
        countersignatures.stream()
            .sorted(Comparator.comparingInt(Countersignature::amount))
            .toList();
  }

  public Amount newest() {
    return amounts.getLast();
  }

  /** Whether the newest amount waits for the supervisor. */
  public boolean waits() {
    return !settled(newest());
  }

  private boolean settled(Amount amount) {
    return amount.outside().isEmpty()
        || countersignatures.stream().anyMatch(one -> one.amount() == amount.number());
  }

  /** What the supervisor has countersigned, with what came before it. */
  public Optional<PracticeEntry> asCountersigned() {
    return countersignatures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PracticeEntry(
                id,
                agreement,
                supervisee,
                day,
                amounts.stream()
                    .filter(one -> one.number() <= countersignatures.getLast().amount())
                    .toList(),
                countersignatures));
  }

  /** The amount that stands; empty while none does. */
  public Optional<Amount> stands() {
    return amounts.reversed().stream().filter(this::settled).findFirst();
  }

  /** As an evaluation of the supervisee's hours wants it. */
  public Optional<PracticeDay> counted() {
    return stands().map(amount -> new PracticeDay(day, amount.direct(), amount.other()));
  }

  /**
   * Whether somebody may enter work of a day.
   *
   * @param others what the person has entered under any agreement
   */
  public static Optional<HoursRefusal> refusesFirst(
      Agreement agreement,
      PersonId by,
      LocalDate day,
      Amount amount,
      Collection<PracticeEntry> others,
      Instant now) {
    if (agreement.supervisee(by).isEmpty()) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    if (amount.direct() + amount.other() == 0) {
      return Optional.of(HoursRefusal.NO_TIME);
    }
    return unfit(day, amount, others, agreement.zone(), now);
  }

  /**
   * Whether somebody may correct the amount that they had before them; to nothing, if need be.
   *
   * @param basis its number
   * @param others what the person has entered; this one among them does no harm
   */
  public Optional<HoursRefusal> refusesCorrection(
      PersonId by,
      int basis,
      Amount amount,
      Collection<PracticeEntry> others,
      ZoneId zone,
      Instant now) {
    if (!by.equals(supervisee)) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    if (basis != newest().number()) {
      return Optional.of(HoursRefusal.NOT_THE_NEWEST);
    }
    if (amount.same(newest())) {
      return Optional.of(HoursRefusal.NOT_CHANGED);
    }
    var elsewhere = others.stream().filter(one -> !one.id().equals(id)).toList();
    return SessionRecord.unsaid(amount.reason()).or(() -> unfit(day, amount, elsewhere, zone, now));
  }

  private static Optional<HoursRefusal> unfit(
      LocalDate day, Amount amount, Collection<PracticeEntry> others, ZoneId zone, Instant now) {
    if (amount.direct() < 0 || amount.other() < 0) {
      return Optional.of(HoursRefusal.NO_TIME);
    }
    if (amount.outside().filter(place -> place.length() > LONGEST_PLACE).isPresent()) {
      return Optional.of(HoursRefusal.TOO_LONG);
    }
    if (day.isAfter(LocalDate.ofInstant(now, zone))) {
      return Optional.of(HoursRefusal.IN_THE_FUTURE);
    }
    long entered =
        others.stream()
            .filter(one -> one.day().equals(day))
            .map(PracticeEntry::newest)
            .mapToLong(one -> (long) one.direct() + one.other())
            .sum();
    return entered + amount.direct() + amount.other() > DAY
        ? Optional.of(HoursRefusal.LONGER_THAN_A_DAY)
        : Optional.empty();
  }

  /** Whether somebody may countersign an amount as it was shown to them. */
  public Optional<HoursRefusal> refusesCountersignature(
      Agreement under, PersonId person, int amount) {
    if (!person.equals(under.supervisor()) || !under.id().equals(agreement)) {
      return Optional.of(HoursRefusal.NOT_A_PARTY);
    }
    if (amount != newest().number()) {
      return Optional.of(HoursRefusal.NOT_THE_NEWEST);
    }
    if (newest().outside().isEmpty()) {
      return Optional.of(HoursRefusal.NOT_OUTSIDE);
    }
    return waits() ? Optional.empty() : Optional.of(HoursRefusal.COUNTERSIGNED_ALREADY);
  }
}
