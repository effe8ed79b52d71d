package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.identity.People;

/**
 * Lets the invented people of the demonstration appraise public sources: each step is taken by the
 * use case that takes it for everybody, at the moment that the history wants.
 */
@UseCase
public class DemoAppraisals {

  private static final int A_WEEK = 7;
  private static final Duration AN_ANSWER = Duration.ofSeconds(35);
  private static final String CHECKLIST = "online-research";
  private static final Set<String> RATED_TOGETHER =
      Set.of("stanley-2018", "kroenke-2001", "twenge-2018");

  /** What a class begins with: one that was taken back, one well made, one much quoted. */
  private static final Set<String> OF_A_CLASS =
      Set.of("wakefield-1998", "stanley-2018", "kroenke-2001");

  private static final String SETTLED = "stanley-2018";
  private static final String READ_AGAIN =
      "We read the passage again together, and this is what it says.";

  @Inject AppraisedSources appraised;
  @Inject People people;
  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject Access access;

  /** Spreads the sources over these people, one a day back from then. */
  public void make(List<Actor> raters, Instant last) {
    int day = 0;
    for (var one : appraised.all()) {
      var from = last.minus(Duration.ofDays(1 + day));
      var source = appraise(raters.get(day % raters.size()), one, from);
      if (RATED_TOGETHER.contains(one.id())) {
        rate(raters.subList(0, 3), one, source, from.plus(Duration.ofHours(5)));
      }
      day++;
    }
  }

  /** Few for a class, as its teacher appraised them; two students have yet to rate the last. */
  public void makeClass(Actor teacher, List<Actor> students, Instant last) {
    var zone = people.get(teacher.person()).zone();
    int day = 0;
    for (var one : appraised.all().stream().filter(one -> OF_A_CLASS.contains(one.id())).toList()) {
      var from = last.minus(Duration.ofDays(1 + day));
      var source = appraise(teacher, one, from);
      if (day == OF_A_CLASS.size() - 1) {
        var asked = from.plus(Duration.ofHours(5));
        var due = new DueDay(LocalDate.ofInstant(last, zone).plusDays(A_WEEK), zone);
        var panel = open(teacher, students, one, source, asked, Optional.of(due));
        students.forEach(student -> appraisals.begin(begun(student, panel, asked)));
      }
      day++;
    }
  }

  private AppraisalPanel open(
      Actor opener,
      List<Actor> raters,
      AppraisedSource one,
      SourceId source,
      Instant from,
      Optional<DueDay> due) {
    var panel =
        new AppraisalPanel(
            PanelId.random(),
            source,
            checklists.find(opener.organization(), CHECKLIST).orElseThrow().ref(),
            "standard",
            one.framing(),
            opener.person(),
            opener.organization(),
            raters.stream().map(Actor::person).toList(),
            from,
            List.of(),
            Optional.empty(),
            due);
    panels.open(panel);
    return panel;
  }

  private Appraisal begun(Actor rater, AppraisalPanel panel, Instant from) {
    return at(rater, from)
        .begun(
            rater,
            panel.source(),
            panel.checklist(),
            panel.preset(),
            panel.framing(),
            Optional.of(panel.id()));
  }

  /** A round: the second rater is stricter in some questions, and the third in others. */
  private void rate(List<Actor> raters, AppraisedSource one, SourceId source, Instant from) {
    var opener = raters.getFirst();
    var checklist = checklists.find(opener.organization(), CHECKLIST).orElseThrow();
    var panel = open(raters.getFirst(), raters, one, source, from, Optional.empty());
    for (int n = 0; n < raters.size(); n++) {
      var at = from.plus(AN_ANSWER.multipliedBy(40L * n));
      var rater = raters.get(n);
      var begun = begun(rater, panel, at);
      appraisals.begin(begun);
      for (var item : checklist.items()) {
        at = at.plus(AN_ANSWER);
        int number = checklist.number(item.id());
        boolean stricter = (n == 1 && number % 4 == 2) || (n == 2 && number % 5 == 4);
        var said = one.said(item);
        var answer = stricter ? stricter(item, said.answer()) : said.answer();
        var sent = AnswerSent.first(item.id(), answer, said.evidence(), true);
        kept(one, item, at(rater, at).answer(begun.id(), sent));
      }
      at(rater, at.plus(AN_ANSWER)).finish(begun.id());
    }
    if (SETTLED.equals(one.id())) {
      settle(panel.id(), checklist, opener, from.plus(Duration.ofHours(5)));
    }
  }

  /** As the first rater answered, whose quotation both others then found. */
  private void settle(PanelId id, Checklist checklist, Actor by, Instant at) {
    var round =
        AdjudicationSheet.of(
            panels.get(id), checklist, appraisals.of(id), EditorialStatus.UNCHECKED);
    for (var line : round.unsettled()) {
      var first = Objects.requireNonNull(line.said().get(by.person()));
      panels.append(
          id, new Adjudication(line.item().id(), first.answer(), READ_AGAIN, by.person(), at));
    }
  }

  private static Answer stricter(ChecklistItem item, Answer answer) {
    if (answer == Answer.YES) {
      return item.possible().contains(Answer.PARTLY) ? Answer.PARTLY : Answer.NOT_REPORTED;
    }
    return Answer.NO;
  }

  private static void kept(AppraisedSource one, ChecklistItem item, AppraisalKeeping keeping) {
    if (!(keeping instanceof AppraisalKeeping.Kept)) {
      throw new IllegalStateException(one.id() + "/" + item.id() + ": " + keeping);
    }
  }

  private SourceId appraise(Actor actor, AppraisedSource one, Instant from) {
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
      var sent = AnswerSent.first(item.id(), said.answer(), said.evidence(), true);
      kept(one, item, at(actor, at).answer(id, sent));
    }
    at(actor, at.plus(AN_ANSWER)).finish(id);
    return source.id();
  }

  private AppraiseSource at(Actor actor, Instant at) {
    var use = new AppraiseSource();
    use.sources = sources;
    use.checklists = checklists;
    use.appraisals = appraisals;
    use.panels = panels;
    use.access = access;
    use.person = () -> Optional.of(actor);
    use.clock = Clock.fixed(at, ZoneOffset.UTC);
    return use;
  }
}
