package org.preceptor.scenario.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.preceptor.access.CurrentPerson;
import org.preceptor.identity.People;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.web.Texts;

/** Says of runs when they were begun and how far they are, in the reader's own zone. */
@ApplicationScoped
class RunLines {

  @Inject People people;
  @Inject CurrentPerson person;
  @Inject Texts texts;

  /** A run, for a list. */
  public record Run(
      String slug, String id, String begun, int moment, boolean finished, boolean replay) {}

  List<Run> of(List<PlayScenario.Played> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    var zone = zone();
    return runs.stream()
        .map(
            run ->
                new Run(
                    run.playthrough().scenario().slug(),
                    run.playthrough().id().toString(),
                    moment(run.playthrough().startedAt(), zone),
                    run.playthrough().taken().size() + 1,
                    run.trace().finished(),
                    run.playthrough().replayOf().isPresent()))
        .toList();
  }

  String moment(Instant instant) {
    return moment(instant, zone());
  }

  private ZoneId zone() {
    return people.get(person.id()).zone();
  }

  private String moment(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(instant.atZone(zone));
  }

  String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(date);
  }
}
