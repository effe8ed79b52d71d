package org.preceptor.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Grounds;
import org.preceptor.scenario.Judgment;
import org.preceptor.scenario.Reason;
import org.preceptor.scenario.Score;
import org.preceptor.scenario.Trace;
import org.preceptor.scenario.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints why each duty came to what it came to, down to the events and the line of the rule. */
@Command(
    name = "explain",
    description = "Explains a run: each duty with its finding, its reasons and their events.")
class ExplainRun implements Callable<Integer> {

  private static final int EXPLAINED = 0;
  private static final int NOT_PLAYABLE = 1;

  @Parameters(paramLabel = "<run>", description = "A walk, or what 'play' printed at its end.")
  Path run = Path.of(".");

  @Option(
      names = "--scenario",
      paramLabel = "<folder>",
      description = "The scenario's folder; by default the one that holds the folder of the run.")
  Path scenario = Path.of("");

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var diagnostics = new Diagnostics();
    var folder =
        scenario.toString().isEmpty() ? ScenarioFiles.parent(ScenarioFiles.parent(run)) : scenario;
    var read = new ScenarioFiles(diagnostics).read(folder);
    var choices = ScenarioRun.read(run, diagnostics);
    diagnostics.all().forEach(spec.commandLine().getErr()::println);
    if (read.isEmpty() || choices.isEmpty()) {
      spec.commandLine().getErr().println("there is nothing to explain in '" + folder + "'.");
      return NOT_PLAYABLE;
    }
    var played = choices.get().play(read.get());
    if (played.refused().isPresent()) {
      spec.commandLine()
          .getErr()
          .println(
              "'%s' is not on offer in '%s'."
                  .formatted(played.refused().get(), played.trace().passage().id()));
      return NOT_PLAYABLE;
    }
    explain(played.trace(), spec.commandLine().getOut());
    return EXPLAINED;
  }

  private static void explain(Trace trace, PrintWriter out) {
    var verdict = Verdict.of(trace);
    var score = Score.of(verdict);
    out.println(
        "%s, %d choices; critical duties breached: %d of %d; judgment: %d of %d."
            .formatted(
                trace.scenario().ref(),
                trace.choices().size(),
                score.breached(),
                score.raised(),
                score.earned(),
                score.possible()));
    for (var judgment : verdict.judgments()) {
      explain(judgment, trace, out);
    }
  }

  private static void explain(Judgment judgment, Trace trace, PrintWriter out) {
    var rule = judgment.rule();
    out.println();
    out.println("%s %s: %s".formatted(rule.obligation(), rule.id(), judgment.finding().word()));
    for (var clause : judgment.clauses()) {
      var part = clause.part().word();
      out.println("  %s, after %s:".formatted(part, event(trace.events().get(clause.position()))));
      tree(clause.reason(), "    ", out);
    }
    var grounds = Grounds.of(rule, trace);
    out.println(
        "  rests on "
            + (grounds.isEmpty()
                ? "nothing that happened"
                : grounds.stream()
                    .mapToObj(position -> event(trace.events().get(position)))
                    .collect(joining(", "))));
  }

  private static void tree(Reason reason, String indent, PrintWriter out) {
    var condition = reason.condition();
    var evidence = reason.evidence().stream().map(ExplainRun::event).collect(joining(", "));
    out.println(
        "%s%s %s  (%s)%s"
            .formatted(
                indent,
                reason.holds() ? "yes" : "no ",
                condition,
                condition.span(),
                evidence.isEmpty() ? "" : "  by " + evidence));
    reason.parts().forEach(part -> tree(part, indent + "  ", out));
  }

  private static String event(Event event) {
    return switch (event) {
      case Event.Visit visit -> "visited " + visit.passage().id();
      case Event.Chosen chosen -> "chose " + chosen.choice().id();
    };
  }
}
