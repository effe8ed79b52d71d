package org.preceptor.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/**
 * A licensee and what this ledger knows of their credits. It says nothing of credits earned
 * elsewhere, and doesn't decide whether the body's rules are met.
 *
 * @param people accounts whose license agrees with the register; most often one, or none
 */
public record LicenseeFile(Licensee licensee, List<PersonId> people, Statement statement) {

  public LicenseeFile {
    people = List.copyOf(people);
  }

  static LicenseeFile of(
      Licensee licensee, Collection<PersonId> people, Map<PersonId, Statement> statements) {
    var credits =
        people.stream()
            .flatMap(
                person ->
                    Optional.ofNullable(statements.get(person)).stream()
                        .flatMap(statement -> statement.credits().stream()))
            .toList();
    return new LicenseeFile(licensee, List.copyOf(people), new Statement(credits));
  }

  /** Why a credit counts toward the running period, or doesn't. */
  public enum Reason {
    COUNTED,
    REVERSED,
    BEFORE_PERIOD,
    AFTER_PERIOD;

    /** As it is written in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Reason reason(Credit credit) {
    var day = day(credit);
    if (!credit.stands()) {
      return Reason.REVERSED;
    }
    if (licensee.covers(day)) {
      return Reason.COUNTED;
    }
    return day.isBefore(licensee.periodStarts()) ? Reason.BEFORE_PERIOD : Reason.AFTER_PERIOD;
  }

  /** Only the credits that fall into the running period and stand. */
  public Statement inPeriod() {
    return new Statement(
        statement.credits().stream().filter(credit -> reason(credit) == Reason.COUNTED).toList());
  }

  public Optional<Instant> lastEntry() {
    return statement.credits().stream()
        .map(credit -> credit.entry().enteredAt())
        .max(Instant::compareTo);
  }

  /** The day where the learner was. */
  private static LocalDate day(Credit credit) {
    return LocalDate.ofInstant(credit.award().completedAt(), credit.award().zone());
  }
}
