package org.preceptor.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a version of an agreement says.
 *
 * @param terms every one that something is said about; line breaks are single
 * @param firstDay before it nothing is in force, whenever it was signed
 * @param lastDay the last day in force; empty where it has no end
 */
public record AgreementText(
    Map<AgreementTerm, String> terms, LocalDate firstDay, Optional<LocalDate> lastDay) {

  public static final int LONGEST_TERM = 4000;

  /** What has to be mended before a text can be signed. */
  public enum Fault {
    EMPTY,
    TOO_LONG,
    ENDS_BEFORE_IT_BEGINS
  }

  /**
   * A fault and where.
   *
   * @param term empty where it is about the days
   */
  public record Found(Fault fault, Optional<AgreementTerm> term) {}

  public AgreementText {
    var kept = new EnumMap<AgreementTerm, String>(AgreementTerm.class);
    terms.forEach((term, text) -> kept.put(term, plain(text)));
    terms = Map.copyOf(kept);
  }

  /** The same letters however a browser or a database writes them. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .strip();
  }

  public String of(AgreementTerm term) {
    return terms.getOrDefault(term, "");
  }

  /** All of them, in the order of the terms; none where the text can be signed. */
  public List<Found> faults() {
    var faults = new ArrayList<Found>();
    for (var term : AgreementTerm.values()) {
      if (of(term).isEmpty()) {
        faults.add(new Found(Fault.EMPTY, Optional.of(term)));
      } else if (of(term).length() > LONGEST_TERM) {
        faults.add(new Found(Fault.TOO_LONG, Optional.of(term)));
      }
    }
    if (lastDay.filter(last -> last.isBefore(firstDay)).isPresent()) {
      faults.add(new Found(Fault.ENDS_BEFORE_IT_BEGINS, Optional.empty()));
    }
    return faults;
  }

  /** The terms that say something else than an earlier text. */
  public List<AgreementTerm> changedSince(AgreementText earlier) {
    return List.of(AgreementTerm.values()).stream()
        .filter(term -> !of(term).equals(earlier.of(term)))
        .toList();
  }
}
