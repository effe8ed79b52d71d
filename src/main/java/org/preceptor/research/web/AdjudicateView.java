package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.research.Adjudication;
import org.preceptor.research.AdjudicationSheet;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.RateTogether;
import org.preceptor.web.Texts;

/** Backs {@code research/adjudicate.xhtml}: a round of raters, and where they differ. */
@Named
@RequestScoped
public class AdjudicateView {

  @Inject RateTogether together;
  @Inject People people;
  @Inject AppraisalQuestions questions;
  @Inject AgreementFigures figures;
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable String panel;
  private @Nullable String refused;
  private RateTogether.@Nullable Standing standing;
  private Optional<AdjudicationSheet> compared = Optional.empty();

  /** A rater, and whether they are done. */
  public record Rater(String name, boolean done) {}

  /** What one rater said. */
  public record Said(String rater, String answer, String evidence, boolean unsure) {}

  /** A question that raters answered, differently or not. */
  public record Line(
      int number,
      String item,
      String question,
      boolean conflict,
      List<Said> said,
      String settled,
      String reason,
      List<AppraisalQuestions.Option> options) {}

  /** A round in the list of them. */
  public record Round(String id, String title, int done, int raters, String own) {}

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
                    one.done().size(),
                    one.panel().raters().size(),
                    one.own().map(Object::toString).orElse("")))
        .toList();
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
    var names = people.names(standing().panel().raters());
    return standing().panel().raters().stream()
        .map(one -> new Rater(names.getOrDefault(one, ""), standing().done().contains(one)))
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
                                    .map(given -> said(names.getOrDefault(rater, ""), given)))
                        .toList(),
                    line.settled().map(given -> questions.word(given.answer())).orElse(""),
                    line.ruling().map(Adjudication::reason).orElse(""),
                    questions.options(line.item(), Optional.empty())))
        .toList();
  }

  private Said said(String rater, AnswerGiven given) {
    return new Said(rater, questions.word(given.answer()), given.evidence(), !given.sure());
  }

  public int getConflicts() {
    return (int) compared().lines().stream().filter(AdjudicationSheet.Line::isConflict).count();
  }

  public int getUnsettled() {
    return compared().unsettled().size();
  }

  public String getRating() {
    return ratings.render(compared().together());
  }

  public List<AgreementFigures.Figure> getFigures() {
    return figures.ofRaters(compared().agreement(), standing().panel().raters().size());
  }

  public String getRefusal() {
    return "reason".equals(refused) ? texts.get("appraisal", "refused.reason") : "";
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
