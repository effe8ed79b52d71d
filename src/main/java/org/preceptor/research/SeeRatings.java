package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.standards.ActivityRef;

/** All that was rated in an organization, for pictures and for export. */
@UseCase
public class SeeRatings {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject CurrentPerson person;

  /** A source with one appraisal of it. */
  public record Rated(Source source, Appraisal appraisal, AppraisalSheet sheet) {}

  /** The last appraisal of each source that was finished once, as it was finished; best first. */
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
    var last = new LinkedHashMap<SourceId, Appraisal>();
    for (var appraisal : newestFirst) {
      if (appraisal.version() > 0) {
        last.putIfAbsent(appraisal.source(), appraisal.asLastFinished());
      }
    }
    var named = sources.named(actor, last.keySet());
    var used = new HashMap<ActivityRef, Optional<Checklist>>();
    var rated = new ArrayList<Rated>();
    for (var appraisal : last.values()) {
      var source = named.get(appraisal.source());
      var checklist =
          used.computeIfAbsent(
              appraisal.checklist(), ref -> checklists.find(appraisal.organization(), ref));
      if (source != null && checklist.isPresent()) {
        rated.add(new Rated(source, appraisal, AppraisalSheet.of(checklist.get(), appraisal)));
      }
    }
    rated.sort(
        (one, other) -> other.sheet().rating().level().compareTo(one.sheet().rating().level()));
    return rated;
  }
}
