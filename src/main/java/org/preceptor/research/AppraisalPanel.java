package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Several people who rate one source apart from each other. Nobody sees another's answers before
 * all are done, not even who called for the round.
 *
 * @param raters two at least, in the order in which they were named
 * @param rulings what was decided where they differed, oldest first; the last on an item counts
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
    List<Adjudication> rulings) {

  public AppraisalPanel {
    raters = List.copyOf(raters);
    rulings = List.copyOf(rulings);
    if (raters.stream().distinct().count() < 2) {
      throw new IllegalArgumentException("a round has two raters at least");
    }
  }

  public Owner owner() {
    return new Owner(opener, organization);
  }

  public boolean has(PersonId rater) {
    return raters.contains(rater);
  }
}
