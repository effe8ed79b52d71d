package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.research.Calibrate;
import org.preceptor.research.Calibration;
import org.preceptor.research.CalibrationRating;
import org.preceptor.research.CalibrationStanding;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.KeyedSource;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/calibration.xhtml}: the sets of keyed sources, or one of them with what was
 * compared so far.
 */
@Named
@RequestScoped
public class CalibrationView {

  @Inject Calibrate calibrate;
  @Inject People people;
  @Inject AgreementFigures figures;
  @Inject RatingHtml ratings;
  @Inject Days days;
  @Inject Texts texts;

  private @Nullable String calibration;
  private @Nullable CalibrationStanding standing;

  /** A set in the list. */
  public record Line(
      String slug, String title, String summary, int compared, int asks, int sources) {}

  /**
   * A keyed source.
   *
   * @param state fresh, begun or compared
   * @param rating the last of it; empty before the first
   */
  public record SourceRow(
      String id,
      String title,
      String names,
      String state,
      String rating,
      boolean next,
      String said,
      String keyed,
      int differences,
      String when) {}

  /** Somebody of the organization: how far they are, and how far they agree with the key. */
  public record Person(
      String name,
      int compared,
      String same,
      String kappa,
      String word,
      int critical,
      String ended) {}

  /** A question to read again. */
  public record Again(int number, ChecklistItem item, int times) {}

  /** Loads what the address names; without a name, the page lists the sets. */
  public void load() {
    if (calibration != null) {
      standing = calibrate.standing(calibration);
    }
  }

  public boolean isNamed() {
    return standing != null;
  }

  private CalibrationStanding standing() {
    return Objects.requireNonNull(standing, "loaded by the page");
  }

  private Calibration about() {
    return standing().calibration();
  }

  public List<Line> getAll() {
    return calibrate.all().stream()
        .map(
            one ->
                new Line(
                    one.calibration().slug(),
                    one.calibration().title(),
                    paragraphs(one.calibration().summary()).getFirst(),
                    one.compared().size(),
                    one.calibration().asks(),
                    one.calibration().sources().size()))
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n\n", -1));
  }

  public String getTitle() {
    return about().title();
  }

  public List<String> getSummary() {
    return paragraphs(about().summary());
  }

  public String getKeyedBy() {
    return about().keyedBy();
  }

  public String getChecklist() {
    return about().checklist().ref().slug();
  }

  public int getAsks() {
    return about().asks();
  }

  public int getQuestions() {
    return about().items().size();
  }

  public int getCompared() {
    return standing().compared().size();
  }

  public String getFinished() {
    return standing().finishedAt().map(days::in).orElse("");
  }

  public List<SourceRow> getSources() {
    var next = standing().next().map(KeyedSource::id).orElse("");
    return about().sources().stream().map(source -> row(source, next)).toList();
  }

  private SourceRow row(KeyedSource source, String next) {
    var last = standing().last(source);
    var compared =
        standing().compared().stream()
            .filter(one -> one.source().id().equals(source.id()))
            .findFirst();
    var state = last.isEmpty() ? "fresh" : last.get().isCompared() ? "compared" : "begun";
    return new SourceRow(
        source.id(),
        source.reference().title(),
        SourceFacts.line(source.reference()),
        state,
        last.map(CalibrationRating::id).map(Object::toString).orElse(""),
        source.id().equals(next),
        compared.map(one -> ratings.word(one.said())).orElse(""),
        compared.map(one -> ratings.word(one.keyed())).orElse(""),
        compared.map(one -> one.differences().size()).orElse(0),
        last.flatMap(CalibrationRating::comparedAt).map(days::in).orElse(""));
  }

  public List<AgreementFigures.Figure> getFigures() {
    return figures.ofKey(standing().agreement());
  }

  /** Whether the person sees how far others are. */
  public boolean isSeesOthers() {
    return calibrate.seesOthers();
  }

  /** How far everybody is whom the person may see, by name; never what they answered. */
  public List<Person> getEverybody() {
    var all = calibrate.everybody(about().slug());
    var names = people.names(all.stream().map(Calibrate.Participant::person).toList());
    return all.stream()
        .map(one -> person(names.getOrDefault(one.person(), ""), one.standing()))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }

  private Person person(String name, CalibrationStanding one) {
    var agreement = one.agreement();
    var kappa = agreement.cohensKappa(0, 1);
    return new Person(
        name,
        one.compared().size(),
        figures.value(agreement.percent()),
        figures.value(kappa),
        figures.word(kappa, agreement.units()),
        one.criticalDifferences(),
        one.finishedAt().map(days::in).orElse(""));
  }

  public int getJudged() {
    return standing().agreement().units();
  }

  /** What differed from the key, most often first. */
  public List<Again> getReread() {
    return standing().reread().stream()
        .map(one -> new Again(about().checklist().number(one.item().id()), one.item(), one.times()))
        .toList();
  }

  public @Nullable String getCalibration() {
    return calibration;
  }

  public void setCalibration(@Nullable String calibration) {
    this.calibration = calibration;
  }
}
