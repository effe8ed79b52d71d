package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;

/** All that was rated in an organization, for pictures and for export. */
@UseCase
public class SeeRatings {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject CurrentPerson person;

  /** A source with one appraisal of it. */
  public record Rated(Source source, Appraisal appraisal, AppraisalSheet sheet) {}

  /** The last appraisal of each source that was finished once, best first. */
  public List<Rated> all() {
    return rated(appraisals.all(person.actor()));
  }

  /** As {@link #all}, of these sources, by source. */
  public Map<SourceId, Rated> of(Collection<SourceId> some) {
    return rated(appraisals.of(some, person.actor())).stream()
        .collect(Collectors.toMap(one -> one.appraisal().source(), one -> one));
  }

  private List<Rated> rated(List<Appraisal> newestFirst) {
    var actor = person.actor();
    var seen = new HashSet<SourceId>();
    var rated = new ArrayList<Rated>();
    for (var appraisal : newestFirst) {
      if (appraisal.version() > 0 && seen.add(appraisal.source())) {
        var checklist = checklists.find(appraisal.organization(), appraisal.checklist());
        var source = sources.find(actor, appraisal.source());
        if (checklist.isPresent() && source.isPresent()) {
          var sheet = AppraisalSheet.of(checklist.get(), appraisal);
          rated.add(new Rated(source.get(), appraisal, sheet));
        }
      }
    }
    rated.sort(
        (one, other) -> other.sheet().rating().level().compareTo(one.sheet().rating().level()));
    return rated;
  }
}
