package org.preceptor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Trace;
import org.preceptor.scenario.Verdict;

/** A run in a file, in the form of a walk: a list of choices, and what it came to. */
record ScenarioRun(List<ChoiceId> choices) {

  /** The choices of a file; what it says of their end is not looked at. */
  static Optional<ScenarioRun> read(Path file, Diagnostics diagnostics) throws IOException {
    var node = new SnakeYamlReader().read(file.toString(), Files.readString(file), diagnostics);
    if (node == null) {
      return Optional.empty();
    }
    var chosen = YamlMap.of(node, diagnostics).scalars("choose");
    return Optional.of(
        new ScenarioRun(chosen.stream().map(scalar -> new ChoiceId(scalar.text())).toList()));
  }

  /** As far as it can be played; a new version may offer something else. */
  Played play(Scenario scenario) {
    var trace = Trace.start(scenario);
    for (var choice : choices) {
      var next = trace.choose(choice);
      if (next.isEmpty()) {
        return new Played(trace, Optional.of(choice));
      }
      trace = next.get();
    }
    return new Played(trace, Optional.empty());
  }

  /**
   * A run, played.
   *
   * @param refused the first choice that was not on offer
   */
  record Played(Trace trace, Optional<ChoiceId> refused) {

    /** As a walk, to be kept beside the scenario. */
    List<String> walk() {
      var choices = trace.choices().stream().map(ChoiceId::value).toList();
      var verdicts =
          Verdict.of(trace).judgments().stream()
              .map(j -> j.rule().id() + ": " + j.finding().word())
              .toList();
      return List.of(
          "choose: [" + String.join(", ", choices) + "]",
          "ends: " + trace.passage().ending().map(end -> end.id()).orElse("nowhere"),
          "verdicts: { " + String.join(", ", verdicts) + " }");
    }

    Finding finding(String rule) {
      return Verdict.of(trace).judgments().stream()
          .filter(judgment -> judgment.rule().id().value().equals(rule))
          .map(judgment -> judgment.finding())
          .findFirst()
          .orElse(Finding.NOT_RAISED);
    }
  }
}
