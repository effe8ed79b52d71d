package org.preceptor.research;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a rating of a source rests on. Of several ratings the weightiest leads, never who clicked
 * last: a settled round first; then one by the whole of a checklist before one by a shorter way;
 * then the shipped checklist before an organization's own; then the newest. What one rater of a
 * round says leads nothing before the round is settled.
 *
 * @param round the settled round that it is the outcome of
 * @param appraisal the one appraisal that it is, where it is not of a round as a whole
 * @param checklist its title
 * @param preset the title of the way through it
 * @param awaiting whether it is one rater's part in a round that is not settled
 * @param whole whether all was asked that the checklist asks about credibility
 * @param at when it was finished or settled
 */
public record RatingGround(
    Optional<PanelId> round,
    Optional<AppraisalId> appraisal,
    String checklist,
    String preset,
    int raters,
    boolean awaiting,
    boolean whole,
    boolean shipped,
    Instant at) {

  public static final Comparator<RatingGround> WEIGHTIEST_FIRST =
      Comparator.comparing(RatingGround::awaiting)
          .thenComparing(RatingGround::isSettled, Comparator.reverseOrder())
          .thenComparing(RatingGround::whole, Comparator.reverseOrder())
          .thenComparing(RatingGround::shipped, Comparator.reverseOrder())
          .thenComparing(RatingGround::at, Comparator.reverseOrder());

  static RatingGround of(AppraisalId id, AppraisalSheet sheet, boolean shipped, Instant at) {
    return new RatingGround(
        Optional.empty(),
        Optional.of(id),
        sheet.checklist().title(),
        title(sheet),
        1,
        false,
        sheet.notAsked().isEmpty(),
        shipped,
        at);
  }

  static RatingGround of(
      AppraisalPanel settled, AppraisalSheet together, boolean shipped, Instant at) {
    return new RatingGround(
        Optional.of(settled.id()),
        Optional.empty(),
        together.checklist().title(),
        title(together),
        settled.raters().size(),
        false,
        together.notAsked().isEmpty(),
        shipped,
        at);
  }

  private static String title(AppraisalSheet sheet) {
    return sheet.checklist().preset(sheet.preset()).map(Checklist.Preset::title).orElse("");
  }

  /** The same, as part of a round whose raters have yet to settle it. */
  RatingGround inOpenRound() {
    return new RatingGround(round, appraisal, checklist, preset, raters, true, whole, shipped, at);
  }

  /** Whether it may stand for the source. */
  public boolean leads() {
    return !awaiting;
  }

  public boolean isSettled() {
    return round.isPresent();
  }
}
