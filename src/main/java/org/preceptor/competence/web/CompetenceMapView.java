package org.preceptor.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.competence.ChooseActivity;
import org.preceptor.competence.CompetenceMap;
import org.preceptor.competence.Level;
import org.preceptor.competence.Mastery;
import org.preceptor.competence.NextStep;
import org.preceptor.competence.ReadCompetence;
import org.preceptor.competence.StandardMastery;
import org.preceptor.content.Standard;
import org.preceptor.content.Teaching;
import org.preceptor.identity.People;
import org.preceptor.web.Texts;

/**
 * Backs {@code competence/map.xhtml} and the include that other pages show the map with: one row
 * for each standard, one cell for each duty, and the next best step.
 */
@Named("competenceMap")
@RequestScoped
public class CompetenceMapView {

  private static final String BUNDLE = "competence";

  @Inject ReadCompetence read;
  @Inject ChooseActivity choose;
  @Inject People people;
  @Inject CurrentPerson person;
  @Inject ReasonsInWords words;
  @Inject Texts texts;

  private @Nullable CompetenceMap map;

  /**
   * A standard in the map.
   *
   * @param cells the class of each cell, in the order of the duties
   * @param counts how many duties stand at each level, in words
   * @param style the class of the row, empty for most
   */
  public record Row(
      String number, String title, List<String> cells, String counts, String level, String style) {}

  /**
   * The duty that is worth the next half hour.
   *
   * @param because why it and no other, then what its level rests on
   * @param action what to do about it
   * @param address where
   */
  public record Next(
      String number,
      String duty,
      String title,
      String text,
      List<String> because,
      String action,
      String address) {}

  public List<Row> getPartA() {
    return rows(Standard.Part.A);
  }

  public List<Row> getPartB() {
    return rows(Standard.Part.B);
  }

  /** How many of all duties are solid, in words. */
  public String getSummary() {
    var levels = Arrays.stream(Level.values()).map(level -> (Object) map().count(level)).toArray();
    return texts.get(BUNDLE, "map.summary", levels);
  }

  /** Whether there is any evidence at all. */
  public boolean isBegun() {
    return map().standards().stream()
        .flatMap(row -> row.duties().stream())
        .anyMatch(duty -> !duty.evidence().isEmpty());
  }

  public @Nullable Next getNext() {
    return step().map(this::next).orElse(null);
  }

  private Next next(NextStep step) {
    var zone = people.get(person.id()).zone();
    var because = new ArrayList<String>();
    because.add(texts.get(BUNDLE, "next." + step.why().word()));
    if (step.duty().critical()) {
      because.add(texts.get(BUNDLE, "next.critical"));
    }
    because.addAll(words.reasons(step.mastery(), zone));
    var duty = step.duty();
    var number = duty.id().standard().value();
    var activity = choose.of(step);
    return new Next(
        number,
        duty.id().value(),
        duty.title(),
        duty.duty(),
        because,
        activity
            .map(offer -> texts.get(BUNDLE, "next.open." + offer.activity().kind().word()))
            .orElseGet(() -> texts.get(BUNDLE, "next.read")),
        activity
            .map(Teaching.Offer::address)
            .orElse("/content/standard?number=" + number + "#duty-" + duty.id().value()));
  }

  private List<Row> rows(Standard.Part part) {
    var next = step().map(step -> step.duty().id().standard());
    return map().part(part).stream()
        .map(row -> row(row, next.filter(row.standard().number()::equals).isPresent()))
        .toList();
  }

  private Row row(StandardMastery row, boolean next) {
    var level = next ? "next" : row.level().word();
    return new Row(
        row.standard().number().value(),
        row.standard().shortTitle(),
        row.duties().stream().map(Mastery::level).map(CompetenceMapView::cell).toList(),
        counts(row),
        texts.get(BUNDLE, "row." + level),
        next ? "now" : row.level() == Level.FADING ? "fading" : "");
  }

  private String counts(StandardMastery row) {
    return Arrays.stream(Level.values())
        .filter(level -> row.count(level) > 0)
        .map(level -> texts.get(BUNDLE, "count." + level.word(), row.count(level)))
        .collect(Collectors.joining(", "));
  }

  static String cell(Level level) {
    return switch (level) {
      case SOLID -> "cell solid";
      case GROWING -> "cell part";
      case FADING -> "cell fade";
      case NOT_YET -> "cell";
    };
  }

  private Optional<NextStep> step() {
    return choose.next(map());
  }

  private CompetenceMap map() {
    var known = map;
    if (known == null) {
      known = read.mine();
      map = known;
    }
    return known;
  }
}
