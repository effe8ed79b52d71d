package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.UseCase;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.People;
import org.preceptor.notice.Outbox;
import org.preceptor.research.AppraisalReliance.Relier;
import org.preceptor.standards.PersonId;

/**
 * Opens appraisals again whose source is no longer what it was, or which are as old as their rater
 * let them become, and tells everyone who relied on it.
 */
@UseCase
public class ReopenAppraisals implements EditorialObserver {

  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject AppraisalReliance reliance;
  @Inject Sources sources;
  @Inject Memberships memberships;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Override
  public void changed(EditorialChange change) {
    var kind =
        switch (change.now().state()) {
          case RETRACTED -> AppraisalTurn.Kind.RETRACTED;
          case CONCERN -> AppraisalTurn.Kind.CONCERN;
          case CORRECTED -> AppraisalTurn.Kind.CORRECTED;
          case NONE -> AppraisalTurn.Kind.REINSTATED;
        };
    var ids = sources.formerIds(change.source());
    for (var id : ids) {
      appraisals.of(id).stream()
          .filter(one -> one.isFinished() && !isFrozen(one))
          .forEach(one -> appraisals.append(one.id(), new AppraisalTurn(kind, "", change.at())));
    }
    reliers(ids).values().forEach(relier -> tell(relier, change));
  }

  /** What was rated in a round stays as its raters saw it; what became of the work bounds it. */
  private boolean isFrozen(Appraisal appraisal) {
    return appraisal.panel().filter(id -> panels.get(id).freezes(appraisal)).isPresent();
  }

  /** Who may no longer see the source hears no more of it. */
  private void tell(Relier relier, EditorialChange change) {
    memberships
        .find(relier.person(), relier.organization())
        .flatMap(membership -> sources.find(membership.actor(), change.source()))
        .ifPresent(
            source ->
                outbox.put(
                    AppraisalLetters.changed(people.get(relier.person()), relier, change, source)));
  }

  /** Those who said so, and those who rated it. */
  private Map<PersonId, Relier> reliers(List<SourceId> ids) {
    var all = new LinkedHashMap<PersonId, Relier>();
    for (var id : ids) {
      reliance.all(id).forEach(relier -> all.put(relier.person(), relier));
    }
    for (var id : ids) {
      for (var one : appraisals.of(id)) {
        all.putIfAbsent(
            one.rater(), new Relier(one.rater(), one.organization(), "", one.startedAt()));
      }
    }
    return all;
  }

  /** Opens those again that are not good any longer; returns how many. */
  public int aged() {
    var now = clock.instant();
    int opened = 0;
    for (var appraisal : appraisals.finished()) {
      if (appraisal.goodUntil().filter(until -> isPast(until, now)).isPresent()
          && !isFrozen(appraisal)) {
        appraisals.append(appraisal.id(), new AppraisalTurn(AppraisalTurn.Kind.AGED, "", now));
        opened++;
      }
    }
    return opened;
  }

  private static boolean isPast(Instant until, Instant now) {
    return !until.isAfter(now);
  }
}
