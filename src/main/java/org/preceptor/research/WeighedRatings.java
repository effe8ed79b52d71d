package org.preceptor.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.research.SeeRatings.Rated;
import org.preceptor.standards.ActivityRef;

/** Finished appraisals and settled rounds as ratings, of each source the weightiest first. */
final class WeighedRatings {

  private final Checklists checklists;
  private final AppraisalPanels panels;
  private final Map<Used, Optional<Checklist>> used = new HashMap<>();

  private record Used(String organization, ActivityRef checklist) {}

  WeighedRatings(Checklists checklists, AppraisalPanels panels) {
    this.checklists = checklists;
    this.panels = panels;
  }

  /**
   * @param finished those that may be told of, each finished once at least
   * @param named their sources as they are today; one that is not there is left out
   */
  Map<SourceId, List<Rated>> of(Collection<Appraisal> finished, Map<SourceId, Source> named) {
    var settled = settled(finished, named);
    var open = open(finished, settled);
    var rated = new ArrayList<>(settled);
    for (var appraisal : finished) {
      var source = named.get(appraisal.source());
      var checklist = checklist(appraisal);
      if (source != null && checklist.isPresent()) {
        var alone = alone(source, appraisal.asLastFinished(), checklist.get());
        rated.add(open.stream().anyMatch(one -> one.isPart(appraisal)) ? awaiting(alone) : alone);
      }
    }
    rated.sort((one, other) -> RatingGround.WEIGHTIEST_FIRST.compare(one.ground(), other.ground()));
    return rated.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.source().id(), LinkedHashMap::new, Collectors.toList()));
  }

  Optional<Checklist> checklist(Appraisal appraisal) {
    var organization = appraisal.organization();
    return used.computeIfAbsent(
        new Used(organization.toString(), appraisal.checklist()),
        key -> checklists.find(organization, appraisal.checklist()));
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

  private static Rated awaiting(Rated one) {
    return new Rated(one.source(), one.sheet(), one.ground().inOpenRound());
  }

  /** The rounds of these whose raters are not done, or have not settled where they differ. */
  private List<AppraisalPanel> open(Collection<Appraisal> finished, List<Rated> settled) {
    var done = settled.stream().flatMap(one -> one.ground().round().stream()).toList();
    var rounds = finished.stream().flatMap(one -> one.panel().stream()).distinct().toList();
    return panels.get(rounds).stream().filter(one -> !done.contains(one.id())).toList();
  }

  private List<Rated> settled(Collection<Appraisal> finished, Map<SourceId, Source> named) {
    var byRound =
        finished.stream()
            .filter(one -> one.panel().isPresent())
            .collect(Collectors.groupingBy(one -> one.panel().orElseThrow()));
    var rated = new ArrayList<Rated>();
    for (var panel : panels.get(byRound.keySet())) {
      var source = named.get(panel.source());
      if (!panel.isBlind() && source != null) {
        settled(panel, byRound.getOrDefault(panel.id(), List.of()), source).ifPresent(rated::add);
      }
    }
    return rated;
  }

  private Optional<Rated> settled(AppraisalPanel panel, List<Appraisal> parts, Source source) {
    return parts.stream()
        .findFirst()
        .flatMap(this::checklist)
        .map(checklist -> AdjudicationSheet.of(panel, checklist, parts, source.editorial()))
        .flatMap(
            sheet ->
                sheet
                    .settledAt()
                    .map(
                        at -> {
                          var together = sheet.together();
                          var shipped = isShipped(parts.getFirst());
                          var ground = RatingGround.of(panel, together, shipped, at);
                          return new Rated(source, together, ground);
                        }));
  }
}
