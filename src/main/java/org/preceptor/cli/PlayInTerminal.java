package org.preceptor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Offer;
import org.preceptor.scenario.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a scenario by numbers, and prints the run as a walk; 0 at an ending, 1 before one. */
@Command(
    name = "play",
    description = "Plays a scenario: type the number or the name of a choice.",
    footer = {"", "At the end the run is printed as a walk, to be kept in the folder walks."})
class PlayInTerminal implements Callable<Integer> {

  private static final int ENDED = 0;
  private static final int NOT_ENDED = 1;

  @Parameters(paramLabel = "<scenario>", description = "The scenario's folder.")
  Path folder = Path.of(".");

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var diagnostics = new Diagnostics();
    var scenario = new ScenarioFiles(diagnostics).read(folder);
    diagnostics.all().forEach(spec.commandLine().getErr()::println);
    if (scenario.isEmpty()) {
      spec.commandLine().getErr().println("there is no sound scenario in '" + folder + "'.");
      return NOT_ENDED;
    }
    var out = spec.commandLine().getOut();
    out.println(scenario.get().script().setting());
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var trace = Trace.start(scenario.get());
    show(trace, out);
    for (var typed = input.readLine();
        typed != null && !trace.finished();
        typed = trace.finished() ? null : input.readLine()) {
      var next = taken(trace, typed.strip());
      if (next.isEmpty()) {
        out.println("'" + typed.strip() + "' is not on offer; type one of the numbers.");
      } else {
        trace = next.get();
        show(trace, out);
      }
    }
    new ScenarioRun.Played(trace, Optional.empty()).walk().forEach(out::println);
    return trace.finished() ? ENDED : NOT_ENDED;
  }

  private static Optional<Trace> taken(Trace trace, String typed) {
    return trace.offers().stream()
        .filter(o -> typed.equals("" + o.number()) || typed.equals(o.choice().id().value()))
        .map(Offer::choice)
        .findFirst()
        .flatMap(choice -> trace.choose(new ChoiceId(choice.id().value())));
  }

  private static void show(Trace trace, PrintWriter out) {
    var passage = trace.passage();
    out.println();
    passage.at().ifPresent(out::println);
    out.println(passage.text());
    for (var line : passage.talk()) {
      out.println(
          switch (line) {
            case Line.Says says -> says.who() + ": " + says.text();
            case Line.Happens happens -> happens.text();
          });
    }
    for (var offer : trace.offers()) {
      var words = offer.choice().says().orElse("(time passes)");
      out.println("%d. %s [%s]".formatted(offer.number(), words, offer.choice().id()));
    }
    out.flush();
  }
}
