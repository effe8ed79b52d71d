package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standards;
import org.preceptor.research.Calibrate;
import org.preceptor.research.CalibrationComparison;
import org.preceptor.research.CalibrationStanding;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.KeyedSource;
import org.preceptor.web.Texts;

/** Backs {@code research/comparison.xhtml}: what a person said of a source, beside its key. */
@Named
@RequestScoped
public class ComparisonView {

  @Inject Calibrate calibrate;
  @Inject Standards standards;
  @Inject AppraisalQuestions questions;
  @Inject AgreementFigures figures;
  @Inject RatingHtml ratings;
  @Inject Days days;
  @Inject Texts texts;

  private @Nullable String rating;
  private @Nullable CalibrationComparison comparison;
  private @Nullable CalibrationStanding standing;

  /**
   * A question as it was answered and as the key answers it.
   *
   * @param match same, defensible or different
   * @param also what the key would let stand too
   */
  public record Line(
      int number,
      ChecklistItem item,
      boolean critical,
      String said,
      String evidence,
      boolean unsure,
      String keyed,
      String also,
      String because,
      String match) {}

  /** A duty, and what this source shows of it: met, practiced or not-met. */
  public record Duty(String id, String title, String shown) {}

  /** A notice, by its kind's word. */
  public record Fate(String kind, String when) {}

  /** Loads what the address names. */
  public void load() {
    var id = Asked.rating(rating);
    comparison = calibrate.comparison(id).orElse(null);
    if (comparison != null) {
      standing = calibrate.standing(comparison.calibration().slug());
    }
  }

  /** While the key is not asked for, the page is the one with the questions. */
  public @Nullable String next() {
    return comparison == null
        ? "/research/calibrate?faces-redirect=true&rating=" + Asked.rating(rating)
        : null;
  }

  private CalibrationComparison comparison() {
    return Objects.requireNonNull(comparison, "loaded by the page");
  }

  private CalibrationStanding standing() {
    return Objects.requireNonNull(standing, "loaded by the page");
  }

  public String getTitle() {
    return comparison().source().reference().title();
  }

  public String getNames() {
    return SourceFacts.line(comparison().source().reference());
  }

  public String getLink() {
    return SourceFacts.link(comparison().source().reference());
  }

  public String getExercise() {
    return comparison().calibration().title();
  }

  public String getCalibration() {
    return comparison().calibration().slug();
  }

  public String getKeyedBy() {
    return comparison().calibration().keyedBy();
  }

  public boolean isBlind() {
    return comparison().rating().isBlind();
  }

  public String getSaid() {
    return ratings.word(comparison().said());
  }

  public String getKeyed() {
    return ratings.word(comparison().keyed());
  }

  public boolean isSameLevel() {
    return comparison().sameLevel();
  }

  /** What was published about it afterwards, and when. */
  public List<Fate> getFates() {
    return comparison().source().reference().notices().stream()
        .map(notice -> new Fate(notice.kind().word(), days.written(notice.date())))
        .toList();
  }

  public List<Line> getDifferent() {
    return lines(true);
  }

  public List<Line> getHeld() {
    return lines(false);
  }

  private List<Line> lines(boolean different) {
    return comparison().lines().stream()
        .filter(line -> line.match().holds() != different)
        .map(this::line)
        .toList();
  }

  private Line line(CalibrationComparison.Line line) {
    return new Line(
        comparison().calibration().checklist().number(line.item().id()),
        line.item(),
        line.critical(),
        questions.word(line.said().answer()),
        line.said().evidence(),
        !line.said().sure(),
        questions.word(line.key().answer()),
        line.key().also().stream().sorted().map(questions::word).collect(Collectors.joining(", ")),
        line.key().because(),
        line.match().name().toLowerCase(Locale.ROOT));
  }

  public int getAsked() {
    return comparison().lines().size();
  }

  public List<AgreementFigures.Figure> getFigures() {
    return figures.ofKey(comparison().agreement());
  }

  public List<AgreementFigures.Figure> getFiguresSoFar() {
    return figures.ofKey(standing().agreement());
  }

  public int getCompared() {
    return standing().compared().size();
  }

  public int getAsks() {
    return standing().calibration().asks();
  }

  public boolean isFinished() {
    return standing().finishedAt().isPresent();
  }

  /** How far one has to agree with the key before a duty is met. */
  public String getLeastKappa() {
    return figures.value(OptionalDouble.of(comparison().calibration().leastKappa()));
  }

  /** The duties that it shows, in words. */
  public List<Duty> getDuties() {
    return standing().duties(comparison()).entrySet().stream()
        .map(
            duty ->
                new Duty(
                    duty.getKey().value(),
                    standards.find(duty.getKey()).map(Obligation::title).orElse(""),
                    duty.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .toList();
  }

  /** The source to go on with; empty where none is left that is still blind. */
  public String getNextSource() {
    return standing().next().map(KeyedSource::id).orElse("");
  }

  public @Nullable String getRating() {
    return rating;
  }

  public void setRating(@Nullable String rating) {
    this.rating = rating;
  }
}
