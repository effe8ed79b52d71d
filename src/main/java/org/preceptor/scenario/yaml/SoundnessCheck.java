package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.joining;

import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.StateSpace;

/**
 * Notes what a player could run into: parts that nobody reaches, dead ends, ways without an end.
 */
final class SoundnessCheck {

  static final int BUDGET = 200_000;

  private final Scenario scenario;
  private final Diagnostics diagnostics;

  SoundnessCheck(Scenario scenario, Diagnostics diagnostics) {
    this.scenario = scenario;
    this.diagnostics = diagnostics;
  }

  void run() {
    var space = StateSpace.of(scenario, BUDGET);
    space.deadEnds().forEach(this::deadEnd);
    if (!space.complete()) {
      diagnostics.add(
          DiagnosticCode.NOT_PROVEN,
          scenario.script().span(),
          "there are over %,d states; that all can be reached and all ways end is not proven."
              .formatted(BUDGET));
      return;
    }
    for (var passage : scenario.script().passages().values()) {
      if (!space.enters(passage.id())) {
        unreachable(passage);
      } else {
        passage.choices().stream()
            .filter(choice -> !space.offers(choice.id()))
            .forEach(this::neverOffered);
      }
    }
    space.withoutEnding().forEach(this::noEnding);
  }

  private void unreachable(Passage passage) {
    diagnostics.add(
        DiagnosticCode.PASSAGE_UNREACHABLE,
        passage.span(),
        "no way through the story leads to '" + passage.id() + "'.");
  }

  private void neverOffered(Choice choice) {
    diagnostics.add(
        DiagnosticCode.CHOICE_NEVER_OFFERED,
        choice.span(),
        "'%s' is on offer on no way through the story; look at its 'if'.".formatted(choice.id()));
  }

  private void deadEnd(StateSpace.Witness witness) {
    diagnostics.add(
        DiagnosticCode.DEAD_END,
        scenario.passage(witness.passage()).span(),
        "nothing is on offer in '%s' after %s.".formatted(witness.passage(), way(witness)));
  }

  private void noEnding(StateSpace.Witness witness) {
    diagnostics.add(
        DiagnosticCode.NO_ENDING_AHEAD,
        scenario.passage(witness.passage()).span(),
        "no ending can be reached any more from '%s' after %s."
            .formatted(witness.passage(), way(witness)));
  }

  private static String way(StateSpace.Witness witness) {
    return witness.choices().isEmpty()
        ? "the opening"
        : witness.choices().stream().map(Object::toString).collect(joining(", "));
  }
}
