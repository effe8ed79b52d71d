package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.identity.People;
import org.preceptor.research.Adjudication;
import org.preceptor.research.AdjudicationSheet;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.PanelId;
import org.preceptor.research.RateTogether;
import org.preceptor.web.Texts;

/** Backs {@code research/adjudicate.xhtml}: a round of raters, and where they differ. */
@Named
@RequestScoped
public class AdjudicateView {

  @Inject RateTogether together;
  @Inject People people;
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
      List<AppraiseView.Option> options) {}

  /** A figure of agreement. */
  public record Figure(String name, String value, String about) {}

  /** A round in the list of them. */
  public record Round(String id, String title, int done, int raters, String own) {}

  /** Loads what the address names; without a name, the page lists the rounds. */
  public void load() {
    if (panel != null) {
      standing = together.standing(id());
      compared = together.compare(id());
    }
  }

  private PanelId id() {
    try {
      return PanelId.of(Objects.requireNonNullElse(panel, ""));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.PANEL, Objects.requireNonNullElse(panel, ""));
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
                    line.settled().map(given -> word(given.answer())).orElse(""),
                    line.ruling().map(Adjudication::reason).orElse(""),
                    Arrays.stream(Answer.values())
                        .filter(line.item().possible()::contains)
                        .map(one -> new AppraiseView.Option(one.word(), word(one), false))
                        .toList()))
        .toList();
  }

  private Said said(String rater, AnswerGiven given) {
    return new Said(rater, word(given.answer()), given.evidence(), !given.sure());
  }

  private String word(Answer answer) {
    return texts.get("appraisal", "answer." + answer.word());
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

  /** What each figure is, and why one alone misleads, stands beside it. */
  public List<Figure> getFigures() {
    var agreement = compared().agreement();
    var raters = standing().panel().raters();
    var kappa = raters.size() == 2 ? agreement.cohensKappa(0, 1) : OptionalDouble.empty();
    return List.of(
        figure("percent", agreement.percent()),
        figure("kappa", kappa),
        figure("ac1", agreement.gwetsAc1()),
        figure("alpha", agreement.krippendorffsAlpha()));
  }

  private Figure figure(String name, OptionalDouble value) {
    var shown =
        value.isPresent()
            ? String.format(texts.locale(), "%.2f", value.getAsDouble())
            : texts.get("appraisal", "agreement.undefined");
    return new Figure(
        texts.get("appraisal", "agreement." + name),
        shown,
        texts.get("appraisal", "agreement.about." + name));
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
