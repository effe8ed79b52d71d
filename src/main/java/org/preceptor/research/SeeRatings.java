package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.standards.ActivityRef;

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

  /** By source, the weightiest first. */
  private Map<SourceId, List<Rated>> grounded(List<Appraisal> some) {
    var finished = some.stream().filter(one -> one.version() > 0).toList();
    var named =
        sources.named(person.actor(), finished.stream().map(Appraisal::source).distinct().toList());
    var used = new HashMap<ActivityRef, Optional<Checklist>>();
    var rated = new ArrayList<Rated>();
    for (var appraisal : finished) {
      var source = named.get(appraisal.source());
      var checklist = used.computeIfAbsent(appraisal.checklist(), ref -> checklist(appraisal));
      if (source != null && checklist.isPresent()) {
        rated.add(alone(source, appraisal.asLastFinished(), checklist.get()));
      }
    }
    rated.addAll(settled(finished, named, used));
    rated.sort(Comparator.comparing(Rated::ground, RatingGround.WEIGHTIEST_FIRST));
    return rated.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.source().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private Optional<Checklist> checklist(Appraisal appraisal) {
    return checklists.find(appraisal.organization(), appraisal.checklist());
  }

  private Rated alone(Source source, Appraisal appraisal, Checklist checklist) {
    var sheet = AppraisalSheet.of(checklist, appraisal, source.editorial());
    return new Rated(
        source,
        sheet,
        RatingGround.of(
            appraisal.id(), sheet, isShipped(appraisal), appraisal.finishedAt().orElseThrow()));
  }

  private boolean isShipped(Appraisal appraisal) {
    return !checklists.isOwn(appraisal.organization(), appraisal.checklist());
  }

  private List<Rated> settled(
      List<Appraisal> finished,
      Map<SourceId, Source> named,
      Map<ActivityRef, Optional<Checklist>> used) {
    var byRound =
        finished.stream()
            .filter(one -> one.panel().isPresent())
            .collect(Collectors.groupingBy(one -> one.panel().orElseThrow()));
    var rated = new ArrayList<Rated>();
    for (var panel : panels.get(byRound.keySet())) {
      var source = named.get(panel.source());
      var checklist = used.getOrDefault(panel.checklist(), Optional.empty());
      if (!panel.isBlind() && source != null && checklist.isPresent()) {
        var parts = byRound.getOrDefault(panel.id(), List.of());
        var sheet = AdjudicationSheet.of(panel, checklist.get(), parts, source.editorial());
        sheet
            .settledAt()
            .ifPresent(
                at -> {
                  var together = sheet.together();
                  var ground = RatingGround.of(panel, together, isShipped(parts.getFirst()), at);
                  rated.add(new Rated(source, together, ground));
                });
      }
    }
    return rated;
  }
}
