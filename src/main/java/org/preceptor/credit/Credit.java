package org.preceptor.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an award means today: a fold over the award and what was decided about it since.
 *
 * @param award as it reads now
 * @param amendments in the order they were entered
 */
public record Credit(
    AwardEntry entry, Award award, Status status, List<AmendmentEntry> amendments) {

  /** Whether a credit stands. */
  public enum Status {
    VALID,
    CORRECTED,
    REVERSED;

    /** As it is written in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Credit {
    amendments = List.copyOf(amendments);
  }

  /** Folds all entries of one person, or any others; awards stay in the ledger's order. */
  public static List<Credit> of(List<Entry> entries) {
    var credits = new ArrayList<Credit>();
    for (var entry : entries) {
      if (entry instanceof AwardEntry award) {
        credits.add(of(award, entries));
      }
    }
    return List.copyOf(credits);
  }

  private static Credit of(AwardEntry award, List<Entry> entries) {
    var credit = new Credit(award, award.award(), Status.VALID, List.of());
    for (var entry : entries) {
      if (entry instanceof AmendmentEntry amendment
          && amendment.amendment().award() == award.position()) {
        credit = credit.after(amendment);
      }
    }
    return credit;
  }

  /** Once reversed, a credit stays reversed; what comes later is kept and changes nothing. */
  private Credit after(AmendmentEntry amendment) {
    var all = new ArrayList<>(amendments);
    all.add(amendment);
    if (status == Status.REVERSED) {
      return new Credit(entry, award, status, all);
    }
    return switch (amendment.amendment()) {
      case Correction correction ->
          new Credit(entry, award.with(correction), Status.CORRECTED, all);
      case Reversal reversal -> new Credit(entry, award, Status.REVERSED, all);
    };
  }

  public boolean stands() {
    return status != Status.REVERSED;
  }
}
