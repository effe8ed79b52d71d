package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * A round on a source whose raters are not done, or have not settled where they differ.
   *
   * @param round empty where it is not for the actor to open
   */
  public record Unsettled(Source source, Optional<PanelId> round, int done, int raters) {}

  /** The newest round of each of these sources that is not settled. */
  public Map<SourceId, Unsettled> unsettled(Collection<SourceId> some) {
    return unsettled(panels.on(some, person.actor().organization())).stream()
        .collect(Collectors.toMap(one -> one.source().id(), one -> one, (newer, older) -> newer));
  }

  /** Every round that is not settled, newest first, on a source that the actor may read. */
  public List<Unsettled> unsettled() {
    return unsettled(panels.of(person.actor().organization()));
  }

  private List<Unsettled> unsettled(List<AppraisalPanel> rounds) {
    if (rounds.isEmpty()) {
      return List.of();
    }
    var actor = person.actor();
    var named = sources.named(actor, rounds.stream().map(AppraisalPanel::source).toList());
    var readable =
        Stream.concat(panels.all(actor).stream(), panels.readable(actor).stream())
            .map(AppraisalPanel::id)
            .collect(Collectors.toSet());
    return rounds.stream()
        .flatMap(
            round ->
                Optional.ofNullable(named.get(round.source())).stream()
                    .filter(source -> !isSettled(round, source))
                    .map(source -> unsettled(round, source, readable)))
        .toList();
  }

  private Unsettled unsettled(AppraisalPanel round, Source source, Set<PanelId> readable) {
    long done =
        appraisals.of(round.id()).stream()
            .filter(round::isPart)
            .filter(Appraisal::isFinished)
            .count();
    return new Unsettled(
        source,
        Optional.of(round.id()).filter(readable::contains),
        Math.toIntExact(done),
        round.raters().size());
  }

  private boolean isSettled(AppraisalPanel round, Source source) {
    return !round.isBlind()
        && checklists
            .find(round.organization(), round.checklist())
            .map(
                checklist ->
                    AdjudicationSheet.of(
                        round, checklist, appraisals.of(round.id()), source.editorial()))
            .filter(AdjudicationSheet::isSettled)
            .isPresent();
  }

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
        .filter(one -> one.ground().leads())
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
