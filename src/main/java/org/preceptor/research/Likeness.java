package org.preceptor.research;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two sources that may be one work, and why one would think so.
 *
 * @param versions whether they are rather two publications of it, which are linked and not merged
 */
public record Likeness(SourceId first, SourceId second, List<Reason> reasons, boolean versions) {

  /** Why two may be the same, the strongest first, and what speaks against it. */
  public enum Reason {
    SAME_DOI,
    SAME_PMID,
    SAME_ISBN,
    SAME_TITLE,
    LIKE_TITLE,
    SAME_FIRST_AUTHOR,
    SAME_YEAR,
    NEXT_YEAR,
    PREPRINT_AND_ARTICLE,
    OTHER_DOI;

    /** As it stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether they have one DOI or PMID, and nothing says that they are two publications. */
  public boolean sure() {
    return !versions
        && (reasons.contains(Reason.SAME_DOI) || reasons.contains(Reason.SAME_PMID))
        && !reasons.contains(Reason.OTHER_DOI);
  }

  private static final double ALIKE = 0.8;

  /** What two have in common; no reasons where it is not enough to ask a person. */
  static List<Reason> reasons(SourceKey one, SourceKey other) {
    var reasons = EnumSet.noneOf(Reason.class);
    addIf(reasons, Reason.SAME_DOI, same(one.doi(), other.doi()));
    addIf(reasons, Reason.SAME_PMID, same(one.pmid(), other.pmid()));
    addIf(reasons, Reason.SAME_ISBN, same(one.isbn(), other.isbn()));
    addIf(reasons, Reason.SAME_TITLE, same(one.title(), other.title()));
    addIf(
        reasons,
        Reason.LIKE_TITLE,
        !reasons.contains(Reason.SAME_TITLE) && alike(one.title(), other.title()) >= ALIKE);
    addIf(reasons, Reason.SAME_FIRST_AUTHOR, same(one.firstAuthor(), other.firstAuthor()));
    int years = Math.abs(one.year() - other.year());
    boolean bothYears = one.year() > 0 && other.year() > 0;
    addIf(reasons, Reason.SAME_YEAR, bothYears && years == 0);
    addIf(reasons, Reason.NEXT_YEAR, bothYears && years == 1);
    addIf(
        reasons,
        Reason.PREPRINT_AND_ARTICLE,
        (one.type() == SourceType.PREPRINT) != (other.type() == SourceType.PREPRINT));
    addIf(
        reasons,
        Reason.OTHER_DOI,
        !one.doi().isEmpty() && !other.doi().isEmpty() && !one.doi().equals(other.doi()));
    return enough(reasons, one, other) ? List.copyOf(reasons) : List.of();
  }

  private static boolean enough(Set<Reason> reasons, SourceKey one, SourceKey other) {
    boolean title = reasons.contains(Reason.SAME_TITLE) || reasons.contains(Reason.LIKE_TITLE);
    boolean chapters = one.type() == SourceType.CHAPTER || other.type() == SourceType.CHAPTER;
    if (reasons.contains(Reason.SAME_DOI) || reasons.contains(Reason.SAME_PMID)) {
      return true;
    }
    if (reasons.contains(Reason.SAME_ISBN) && (title || !chapters)) {
      return true;
    }
    boolean author =
        reasons.contains(Reason.SAME_FIRST_AUTHOR)
            || one.firstAuthor().isEmpty()
            || other.firstAuthor().isEmpty();
    boolean year =
        reasons.contains(Reason.SAME_YEAR)
            || reasons.contains(Reason.NEXT_YEAR)
            || reasons.contains(Reason.PREPRINT_AND_ARTICLE)
            || one.year() == 0
            || other.year() == 0;
    return title && author && year;
  }

  static boolean versions(List<Reason> reasons) {
    return !reasons.contains(Reason.SAME_DOI)
        && !reasons.contains(Reason.SAME_PMID)
        && (reasons.contains(Reason.OTHER_DOI) || reasons.contains(Reason.PREPRINT_AND_ARTICLE));
  }

  private static void addIf(Set<Reason> reasons, Reason reason, boolean so) {
    if (so) {
      reasons.add(reason);
    }
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  /** How many of all words of both titles are in both. */
  private static double alike(String one, String other) {
    var words = new HashSet<>(List.of(one.split(" ", -1)));
    var others = new HashSet<>(List.of(other.split(" ", -1)));
    var all = new HashSet<>(words);
    all.addAll(others);
    words.retainAll(others);
    return words.size() < 3 ? 0 : (double) words.size() / all.size();
  }
}
