package org.preceptor.scenario.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.scenario.Debrief;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Judgment;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Trace;

/** Tells a run as an ordered list of moments, with what was settled at each. */
@ApplicationScoped
class TimelineWords {

  @Inject EventWords events;
  @Inject ReasonWords reasons;

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
      String anchor,
      String at,
      String text,
      String look,
      boolean done,
      boolean turn,
      List<Mark> marks) {}

  static String anchor(int position) {
    return "m" + position;
  }

  List<Moment> of(Debrief debrief) {
    var trace = debrief.trace();
    var raised = debrief.verdict().raised();
    var told =
        raised.stream()
            .flatMap(judgment -> reasons.of(judgment, trace).stream())
            .map(ReasonWords.Item::anchor)
            .collect(toSet());
    var settled = raised.stream().collect(groupingBy(judgment -> settledAt(judgment, trace)));
    int turn = debrief.turningPoint().stream().map(choice -> 2 * choice + 1).findFirst().orElse(-1);
    return trace.events().stream()
        .filter(
            event ->
                tells(event)
                    || told.contains(anchor(event.position()))
                    || settled.containsKey(event.position()))
        .map(
            event ->
                moment(
                    event,
                    event.position() == turn,
                    settled.getOrDefault(event.position(), List.of())))
        .toList();
  }

  /** A limit falls where the story goes; all else is settled by what the player did. */
  private static int settledAt(Judgment judgment, Trace trace) {
    int at = judgment.settledAt();
    boolean byLimit =
        judgment.finding() != Finding.MET
            && judgment.clause(Judgment.Part.BEFORE).filter(c -> c.position() == at).isPresent();
    return byLimit ? at : Acts.of(trace.events().get(at), trace).position();
  }

  private static boolean tells(Event event) {
    return switch (event) {
      case Event.Chosen chosen -> true;
      case Event.Visit visit ->
          visit.passage().ending().isPresent()
              || visit.passage().talk().stream().anyMatch(Line.Happens.class::isInstance);
    };
  }

  private Moment moment(Event event, boolean turn, List<Judgment> settled) {
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
