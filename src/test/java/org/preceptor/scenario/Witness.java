package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** What an author sees who plays the witness of a failure. */
public record Witness(Claim claim, Scenario scenario, List<ChoiceId> choices) {

  /** With fewer choices, being worse than all others gives nothing away. */
  private static final int SOME = 3;

  private static final int ENOUGH = 5_000;

  public static Witness of(Claim claim, Scenario scenario) {
    return new Witness(claim, scenario, ((Claim.Refuted) claim.outcome()).witness());
  }

  /** Asserts that it can be played, and that the failure is there to see. */
  public void shows() {
    var trace = Trace.of(scenario, choices);
    if (choices.isEmpty() && ofRuns()) {
      assertThat(endsSomewhere(trace)).isFalse();
      return;
    }
    var offered = trace.offers().stream().map(offer -> offer.choice().id().value()).toList();
    switch (claim.property()) {
      case PASSAGES_ARE_REACHED, BEST_IS_NOT_ALWAYS_FIRST, BEST_IS_NOT_ALWAYS_LONGEST ->
          assertThat(choices).isEmpty();
      case CHOICES_ARE_OFFERED -> {
        assertThat(trace.passage().choices()).extracting(c -> c.id().value()).contains(subject());
        assertThat(offered).doesNotContain(subject());
      }
      case GUARDS_MATTER -> assertThat(offered).contains(subject());
      case NO_DEAD_END -> {
        assertThat(trace.passage().id().value()).isEqualTo(subject());
        assertThat(trace.finished()).isFalse();
        assertThat(offered).isEmpty();
      }
      case AN_ENDING_IS_AHEAD -> {
        assertThat(trace.passage().id().value()).isEqualTo(subject());
        assertThat(endsSomewhere(trace)).isFalse();
      }
      case DUTIES_ARISE -> assertThat(finding(trace)).isEqualTo(Finding.NOT_RAISED);
      case DUTIES_CAN_BE_MET -> assertThat(finding(trace)).isNotIn(Finding.NOT_RAISED, Finding.MET);
      case DUTIES_CAN_BE_MISSED ->
          assertThat(finding(trace)).isNotIn(Finding.NOT_RAISED, Finding.BREACHED);
      case EXCEPTIONS_MATTER -> assertThat(finding(trace)).isNotEqualTo(Finding.NOT_RAISED);
      case ONE_RUN_MEETS_ALL -> {
        assertThat(trace.finished()).isTrue();
        assertThat(Verdict.of(trace).raised())
            .anyMatch(judgment -> judgment.finding() != Finding.MET);
      }
      case NO_GIVE_AWAY ->
          assertThat(offered).contains(subject()).hasSizeGreaterThanOrEqualTo(SOME);
    }
  }

  /** Whether a whole run shows it; there is none in a story that never ends. */
  private boolean ofRuns() {
    return switch (claim.property()) {
      case DUTIES_ARISE,
          DUTIES_CAN_BE_MET,
          DUTIES_CAN_BE_MISSED,
          EXCEPTIONS_MATTER,
          ONE_RUN_MEETS_ALL ->
          true;
      default -> false;
    };
  }

  private String subject() {
    return claim.subject();
  }

  private Finding finding(Trace trace) {
    assertThat(trace.finished()).isTrue();
    return Verdict.of(trace).judgments().stream()
        .filter(judgment -> judgment.rule().id().value().equals(subject()))
        .findFirst()
        .orElseThrow()
        .finding();
  }

  private record Moment(PassageId passage, List<Integer> registers) {}

  /** By playing on in all ways, as far as there is time to. */
  private boolean endsSomewhere(Trace begin) {
    var monitors = scenario.monitors();
    var seen = new HashSet<Moment>();
    var queue = new ArrayDeque<Moment>();
    queue.add(moment(begin.passage().id(), begin.registers()));
    while (!queue.isEmpty() && seen.size() < ENOUGH) {
      var moment = queue.remove();
      var passage = scenario.passage(moment.passage());
      if (passage.ending().isPresent()) {
        return true;
      }
      int[] registers = moment.registers().stream().mapToInt(Integer::intValue).toArray();
      for (var offer : monitors.offers(passage, registers)) {
        var choice = offer.choice();
        int[] chosen = monitors.after(registers, new Event.Chosen(0, passage, choice));
        var to = scenario.passage(choice.to());
        var next = moment(to.id(), monitors.after(chosen, new Event.Visit(0, to)));
        if (seen.add(next)) {
          queue.add(next);
        }
      }
    }
    return false;
  }

  private static Moment moment(PassageId passage, int[] registers) {
    return new Moment(passage, Arrays.stream(registers).boxed().toList());
  }
}
