package org.preceptor.scenario.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.preceptor.scenario.Debrief;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Judgment;
import org.preceptor.scenario.Line;

/** Tells a run as an ordered list of moments, with what was settled at each. */
@ApplicationScoped
class TimelineWords {

  @Inject EventWords events;

  /** A duty that was settled at a moment. */
  public record Mark(String kind, String obligation) {}

  /**
   * One moment.
   *
   * @param look the class of its sign: met, miss, turn, or none
   * @param done whether the player did it
   * @param turn whether it is the turning point
   */
  public record Moment(
      String anchor, String at, String text, String look, boolean done, boolean turn, List<Mark> marks) {}

  static String anchor(int position) {
    return "m" + position;
  }

  List<Moment> of(Debrief debrief) {
    var raised = debrief.verdict().raised();
    var shown =
        raised.stream()
            .flatMap(judgment -> judgment.clauses().stream())
            .flatMap(clause -> clause.reason().tree())
            .flatMap(reason -> reason.evidence().stream())
            .map(Event::position)
            .collect(toSet());
    var turn = debrief.turningPoint();
    return debrief.trace().events().stream()
        .filter(event -> tells(event, shown, raised))
        .map(event -> moment(event, turn.isPresent() && at(turn.getAsInt()) == event.position(), raised))
        .toList();
  }

  /** Choices and visits take turns, the opening first. */
  private static int at(int choice) {
    return 2 * choice + 1;
  }

  private static boolean tells(Event event, Set<Integer> shown, List<Judgment> raised) {
    return event instanceof Event.Chosen
        || shown.contains(event.position())
        || raised.stream().anyMatch(judgment -> judgment.settledAt() == event.position())
        || event instanceof Event.Visit visit
            && (visit.passage().ending().isPresent()
                || visit.passage().talk().stream().anyMatch(Line.Happens.class::isInstance));
  }

  private Moment moment(Event event, boolean turn, List<Judgment> raised) {
    var settled =
        raised.stream().filter(judgment -> judgment.settledAt() == event.position()).toList();
    var marks =
        settled.stream()
            .map(j -> new Mark(j.finding().word(), j.rule().obligation().value()))
            .distinct()
            .toList();
    return new Moment(
        anchor(event.position()),
        event.at().orElse(""),
        events.of(event),
        turn ? "turn" : look(settled),
        event instanceof Event.Chosen,
        turn,
        marks);
  }

  private static String look(List<Judgment> settled) {
    if (settled.stream().anyMatch(judgment -> judgment.finding() == Finding.BREACHED)) {
      return "miss";
    }
    boolean met =
        !settled.isEmpty()
            && settled.stream().allMatch(judgment -> judgment.finding() == Finding.MET);
    return met ? "met" : "";
  }
}
