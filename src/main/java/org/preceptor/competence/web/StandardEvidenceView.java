package org.preceptor.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.Mastery;
import org.preceptor.competence.ReadCompetence;
import org.preceptor.competence.StandardMastery;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.identity.People;
import org.preceptor.standards.StandardNumber;
import org.preceptor.web.Texts;

/** Backs {@code competence/standard.xhtml}: what stands behind each cell of one row of the map. */
@Named
@RequestScoped
public class StandardEvidenceView {

  private static final String BUNDLE = "competence";

  @Inject ReadCompetence read;
  @Inject People people;
  @Inject CurrentPerson person;
  @Inject ReasonsInWords words;
  @Inject Texts texts;

  private String number = "";
  private @Nullable Standard standard;
  private List<Duty> duties = List.of();

  /** A duty, its level, and what the level rests on. */
  public record Duty(
      Obligation obligation,
      String cell,
      String level,
      String tone,
      List<String> because,
      List<Shown> evidence) {}

  /** One piece of evidence, in words. */
  public record Shown(String day, String kind, String outcome, String ref) {}

  public void load() {
    var row =
        Optional.of(number)
            .filter(StandardNumber::isOne)
            .map(StandardNumber::new)
            .flatMap(read.mine()::find)
            .orElseThrow(() -> new NotFound(Thing.STANDARD, number));
    var zone = people.get(person.id()).zone();
    standard = row.standard();
    duties = IntStream.range(0, row.duties().size()).mapToObj(i -> duty(row, i, zone)).toList();
  }

  private Duty duty(StandardMastery row, int at, ZoneId zone) {
    var mastery = row.duties().get(at);
    return new Duty(
        row.standard().obligations().get(at),
        CompetenceMapView.cell(mastery.level()),
        texts.get(BUNDLE, "level." + mastery.level().word()),
        tone(mastery),
        words.reasons(mastery, zone),
        mastery.evidence().stream().map(one -> shown(one, zone)).toList());
  }

  private static String tone(Mastery mastery) {
    if (mastery.lastFailure().isPresent()) {
      return "critical";
    }
    return switch (mastery.level()) {
      case SOLID -> "positive";
      case FADING -> "caution";
      case GROWING, NOT_YET -> "";
    };
  }

  private Shown shown(Evidence evidence, ZoneId zone) {
    return new Shown(
        words.day(evidence.at(), zone),
        words.place(evidence),
        texts.get(BUNDLE, "outcome." + evidence.outcome().name()),
        evidence.ref());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public @Nullable Standard getStandard() {
    return standard;
  }

  public List<Duty> getDuties() {
    return duties;
  }
}
