package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.research.Adjudication;
import org.preceptor.research.AdjudicationSheet;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.RateTogether;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Texts;

/** Backs {@code research/adjudicate.xhtml}: a round of raters, and where they differ. */
@Named
@RequestScoped
public class AdjudicateView {

  private static final Set<String> REFUSALS =
      Set.of("too_late", "too_few", "unknown_rater", "already_named", "call_back", "due");

  @Inject RateTogether together;
  @Inject Days days;
  @Inject People people;
  @Inject AppraisalQuestions questions;
  @Inject AgreementFigures figures;
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable String panel;
  private @Nullable String refused;
  private @Nullable String begun;
  private RateTogether.@Nullable Standing standing;
  private Optional<AdjudicationSheet> compared = Optional.empty();

  /**
   * A rater, and how far they are.
   *
   * @param state the word of it
   */
  public record Rater(String id, String name, String state) {

    public boolean isDone() {
      return state.equals(RateTogether.Progress.DONE.word());
    }
  }

  /**
   * What one rater said.
   *
   * @param before what they had said before they saw the others' answers; empty where it is the
   *     same
   */
  public record Said(String rater, String answer, String evidence, boolean unsure, String before) {}

  /** A question that raters answered, differently or not. */
  public record Line(
      int number,
      String item,
      String question,
      boolean conflict,
      List<Said> said,
      String settled,
      String reason,
      String settledBy,
      List<AppraisalQuestions.Option> options) {}

  /**
   * A round in the list of them.
   *
   * @param own whether the person's own part is done; empty where they have none
   * @param due by when it is asked for; empty where there is no day, or nobody is waited for
   * @param waitedFor how far each rater is, for who may exchange them while it is blind
   */
  public record Round(
      String id,
      String title,
      int done,
      int raters,
      String own,
      String due,
      boolean overdue,
      List<Rater> waitedFor) {}

  /** Somebody in rounds that the person called for and that are not all done: how far they are. */
  public record Awaited(String name, int asked, int done, int begun, int notBegun) {}

  /** Loads what the address names; without a name, the page lists the rounds. */
  public void load() {
    if (panel != null) {
      var id = Asked.panel(panel);
      standing = together.standing(id);
      compared = together.compare(id);
    }
  }

  public boolean isNamed() {
    return standing != null;
  }

  public List<Round> getRounds() {
    return together.all().stream()
        .map(
            one ->
                new Round(
                    one.panel().id().toString(),
                    one.source().title(),
                    one.done(),
                    one.progress().size(),
                    own(one),
                    one.isComplete() ? "" : due(one),
                    one.overdue(),
                    one.maySettle() && !one.isComplete() ? raters(one) : List.of()))
        .toList();
  }

  /** Who is waited for in several rounds at once, as in a class; by name. */
  public List<Awaited> getAwaited() {
    var open = together.all().stream().filter(one -> one.convener() && !one.isComplete()).toList();
    if (open.size() < 2) {
      return List.of();
    }
    var states = new HashMap<PersonId, List<RateTogether.Progress>>();
    for (var round : open) {
      round
          .progress()
          .forEach(
              (rater, state) ->
                  states.computeIfAbsent(rater, none -> new ArrayList<>()).add(state));
    }
    var names = people.names(states.keySet());
    return states.entrySet().stream()
        .map(one -> awaited(names.getOrDefault(one.getKey(), ""), one.getValue()))
        .sorted(Comparator.comparing(Awaited::name))
        .toList();
  }

  private static Awaited awaited(String name, List<RateTogether.Progress> states) {
    return new Awaited(
        name,
        states.size(),
        Collections.frequency(states, RateTogether.Progress.DONE),
        Collections.frequency(states, RateTogether.Progress.BEGUN),
        Collections.frequency(states, RateTogether.Progress.NOT_BEGUN));
  }

  private String own(RateTogether.Standing one) {
    return one.own().isEmpty()
        ? ""
        : say(one.waiting() ? "rounds.yours.open" : "rounds.yours.done");
  }

  /** By when it is asked for, in a sentence; empty where there is no day. */
  private String due(RateTogether.Standing one) {
    var key = one.overdue() ? "due.overdue" : "due.by";
    return one.panel().due().map(day -> say(key, day.in(texts.locale()))).orElse("");
  }

  public String getDue() {
    return due(standing());
  }

  public boolean isOverdue() {
    return standing().overdue();
  }

  /** The day as a field takes it; empty where there is none. */
  public String getDueDay() {
    return standing().panel().due().map(due -> due.day().toString()).orElse("");
  }

  private RateTogether.Standing standing() {
    return Objects.requireNonNull(standing, "loaded by the page");
  }

  public String getTitle() {
    return standing().source().title();
  }

  public String getOwn() {
    return standing().own().map(Object::toString).orElse("");
  }

  public boolean isComplete() {
    return compared.isPresent();
  }

  public List<Rater> getRaters() {
    return raters(standing());
  }

  private List<Rater> raters(RateTogether.Standing one) {
    var names = people.names(one.panel().raters());
    return one.progress().entrySet().stream()
        .map(
            rater ->
                new Rater(
                    rater.getKey().toString(),
                    names.getOrDefault(rater.getKey(), ""),
                    rater.getValue().word()))
        .toList();
  }

  private AdjudicationSheet compared() {
    return compared.orElseThrow();
  }

  public List<Line> getLines() {
    var names = people.names(standing().panel().raters());
    return compared().lines().stream()
        .map(
            line ->
                new Line(
                    compared().checklist().number(line.item().id()),
                    line.item().id(),
                    line.item().question(),
                    line.isConflict(),
                    standing().panel().raters().stream()
                        .flatMap(
                            rater ->
                                Optional.ofNullable(line.said().get(rater)).stream()
                                    .map(given -> said(line, rater, names, given)))
                        .toList(),
                    line.settled().map(given -> questions.word(given.answer())).orElse(""),
                    line.ruling().map(Adjudication::reason).orElse(""),
                    line.ruling().map(this::settledBy).orElse(""),
                    questions.options(line.item(), Optional.empty())))
        .toList();
  }

  private Said said(
      AdjudicationSheet.Line line, PersonId rater, Map<PersonId, String> names, AnswerGiven given) {
    return new Said(
        names.getOrDefault(rater, ""),
        questions.word(given.answer()),
        given.evidence(),
        !given.sure(),
        line.before(rater).map(questions::word).orElse(""));
  }

  private String settledBy(Adjudication ruling) {
    var name = people.names(List.of(ruling.by())).getOrDefault(ruling.by(), "");
    return say("rounds.settled-by", name, days.in(ruling.at()));
  }

  /** Who may decide what raters differ on, by the same right that the ruling asks. */
  public boolean isSettler() {
    return standing().maySettle();
  }

  /** Whether raters may still be exchanged. */
  public boolean isExchangeable() {
    return isSettler() && !isComplete();
  }

  public boolean isConvener() {
    return standing().convener();
  }

  public String getConvenedBy() {
    var opener = standing().panel().opener();
    var name = people.names(List.of(opener)).getOrDefault(opener, "");
    return say("rounds.convened", name, days.in(standing().panel().openedAt()));
  }

  /** Since when the answers are frozen; empty while the round is blind. */
  public String getUnblinded() {
    return standing().panel().unblindedAt().map(at -> say("rounds.frozen", days.in(at))).orElse("");
  }

  /** Since when all is settled; empty while something is not. */
  public String getSettledSince() {
    return compared().settledAt().map(at -> say("rounds.settled-since", days.in(at))).orElse("");
  }

  /** Whose answers were opened again after all had seen them, why, and when. */
  public List<String> getCalledBack() {
    var all = together.calledBack(standing().panel().id());
    var names = people.names(all.stream().map(RateTogether.CalledBack::rater).toList());
    return all.stream()
        .map(
            one ->
                say(
                    "rounds.called-back",
                    names.getOrDefault(one.rater(), ""),
                    days.in(one.at()),
                    one.why()))
        .toList();
  }

  public int getConflicts() {
    return (int) compared().lines().stream().filter(AdjudicationSheet.Line::isConflict).count();
  }

  public int getUnsettled() {
    return compared().unsettled().size();
  }

  public String getRating() {
    return ratings.render(compared().together(), RatingVoice.RATERS);
  }

  public List<AgreementFigures.Figure> getFigures() {
    var names = people.names(standing().panel().raters());
    return figures.ofRaters(
        compared().agreement(),
        standing().panel().raters().stream().map(one -> names.getOrDefault(one, "")).toList());
  }

  /** How many rounds were begun at once just now, in a sentence; or nothing. */
  public String getBegun() {
    var number = Objects.requireNonNullElse(begun, "");
    return number.matches("[1-9]\\d{0,3}") ? say("class.begun", Integer.parseInt(number)) : "";
  }

  public void setBegun(@Nullable String begun) {
    this.begun = begun;
  }

  public String getRefusal() {
    var why = Objects.requireNonNullElse(refused, "");
    return REFUSALS.contains(why) ? say("refused." + why) : "";
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }

  public @Nullable String getPanel() {
    return panel;
  }

  public void setPanel(@Nullable String panel) {
    this.panel = panel;
  }

  public @Nullable String getRefused() {
    return refused;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }
}
