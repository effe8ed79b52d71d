package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;

/**
 * Lets the invented people of the demonstration appraise public sources: each step is taken by the
 * use case that takes it for everybody, at the moment that the history wants.
 */
@UseCase
public class DemoAppraisals {

  private static final Duration AN_ANSWER = Duration.ofSeconds(35);
  private static final String CHECKLIST = "online-research";

  @Inject AppraisedSources appraised;
  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject Access access;

  /** Spreads the sources over these people, one a day back from then. */
  public void make(List<Actor> raters, Instant last) {
    int day = 0;
    for (var one : appraised.all()) {
      appraise(raters.get(day % raters.size()), one, last.minus(Duration.ofDays(1 + day)));
      day++;
    }
  }

  private void appraise(Actor actor, AppraisedSource one, Instant from) {
    var source =
        new Source(
            SourceId.random(),
            one.reference(),
            new EditorialStatus(one.reference().notices(), from),
            actor.organization(),
            actor.person(),
            from,
            Visibility.ORGANIZATION);
    sources.add(source);
    var at = from;
    var id = at(actor, at).begin(source.id(), CHECKLIST, "standard", one.framing());
    for (var item : checklists.find(actor.organization(), CHECKLIST).orElseThrow().items()) {
      at = at.plus(AN_ANSWER);
      var said = one.said(item);
      var keeping = at(actor, at).answer(id, item.id(), said.answer(), said.evidence(), true);
      if (keeping instanceof AppraisalKeeping.NotKept notKept) {
        throw new IllegalStateException(one.id() + "/" + item.id() + ": " + notKept.why());
      }
    }
    at(actor, at.plus(AN_ANSWER)).finish(id);
  }

  private AppraiseSource at(Actor actor, Instant at) {
    var use = new AppraiseSource();
    use.sources = sources;
    use.checklists = checklists;
    use.appraisals = appraisals;
    use.access = access;
    use.person = () -> Optional.of(actor);
    use.clock = Clock.fixed(at, ZoneOffset.UTC);
    return use;
  }
}
