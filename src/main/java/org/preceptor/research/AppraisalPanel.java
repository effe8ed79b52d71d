package org.preceptor.research;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Several people who rate one source apart from each other. Nobody sees another's answers before
 * all are done, not even who called for the round; from then on the answers are frozen.
 *
 * @param raters two at least, in the order in which they were named; who left is not among them
 * @param rulings what was decided where they differed, oldest first; the last on an item counts
 * @param unblindedAt when all were done for the first time and saw each other's answers
 * @param due by when it is asked for; nothing is closed then
 */
public record AppraisalPanel(
    PanelId id,
    SourceId source,
    ActivityRef checklist,
    String preset,
    AppraisalFraming framing,
    PersonId opener,
    OrganizationId organization,
    List<PersonId> raters,
    Instant openedAt,
    List<Adjudication> rulings,
    Optional<Instant> unblindedAt,
    Optional<DueDay> due) {

  public AppraisalPanel {
    raters = List.copyOf(raters);
    rulings = List.copyOf(rulings);
    if (raters.stream().distinct().count() < 2) {
      throw new IllegalArgumentException("a round has two raters at least");
    }
  }

  /** One whose raters still rate apart from each other, without a day. */
  public AppraisalPanel(
      PanelId id,
      SourceId source,
      ActivityRef checklist,
      String preset,
      AppraisalFraming framing,
      PersonId opener,
      OrganizationId organization,
      List<PersonId> raters,
      Instant openedAt,
      List<Adjudication> rulings) {
    this(
        id,
        source,
        checklist,
        preset,
        framing,
        opener,
        organization,
        raters,
        openedAt,
        rulings,
        Optional.empty(),
        Optional.empty());
  }

  public boolean isBlind() {
    return unblindedAt.isEmpty();
  }

  /** Whether raters are still waited for after its day. */
  public boolean isOverdue(Instant now) {
    return isBlind() && due.filter(day -> day.isOver(now)).isPresent();
  }

  /** Whether its rater may no longer open it again on their own: it has been seen beside others. */
  public boolean freezes(Appraisal appraisal) {
    return !isBlind() && isPart(appraisal);
  }

  /** Whether it belongs to the round still; that of a rater who left does not. */
  public boolean isPart(Appraisal appraisal) {
    return appraisal.panel().filter(id::equals).isPresent() && has(appraisal.rater());
  }

  /** Whether every rater's is among them and finished. */
  public boolean isDone(Collection<Appraisal> appraisals) {
    return raters.stream()
        .allMatch(
            rater ->
                appraisals.stream().anyMatch(one -> one.rater().equals(rater) && one.isFinished()));
  }

  public Owner owner() {
    return new Owner(opener, organization);
  }

  public boolean has(PersonId rater) {
    return raters.contains(rater);
  }
}
