package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;

/** All that was rated in an organization, for lists, for pictures and for export. */
@UseCase
public class SeeRatings {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject CurrentPerson person;

  /** A source with a rating of it, and what that rests on. */
  public record Rated(Source source, AppraisalSheet sheet, RatingGround ground) {}

  /** The rating of each source that leads, as it was finished; best first. */
  public List<Rated> all() {
    return leading(appraisals.all(person.actor()));
  }

  /** As {@link #all}, of these sources, by source. */
  public Map<SourceId, Rated> of(Collection<SourceId> some) {
    return leading(appraisals.of(some, person.actor())).stream()
        .collect(Collectors.toMap(one -> one.source().id(), one -> one));
  }

  /** Every rating of a source that others than its rater may see, the leading one first. */
  public List<Rated> of(SourceId source) {
    var all = appraisals.of(source, person.actor());
    return grounded(all).getOrDefault(source, List.of());
  }

  private List<Rated> leading(List<Appraisal> some) {
    return grounded(some).values().stream()
        .map(List::getFirst)
        .sorted(Comparator.comparing((Rated one) -> one.sheet().rating().level()).reversed())
        .toList();
  }

  private Map<SourceId, List<Rated>> grounded(List<Appraisal> some) {
    var finished = some.stream().filter(one -> one.version() > 0).toList();
    var named =
        sources.named(person.actor(), finished.stream().map(Appraisal::source).distinct().toList());
    return new WeighedRatings(checklists, panels).of(finished, named);
  }
}
