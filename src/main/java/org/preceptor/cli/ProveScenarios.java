package org.preceptor.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Claim;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Proof;
import org.preceptor.scenario.Prospect;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.WayCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves scenarios; 0 where all is proven, 1 where something fails or could not be proved. */
@Command(
    name = "prove",
    description = "Proves scenarios: every way through them is looked at, and none is played.",
    footer = {"", "src/docs/diagnostics has a page for each code."})
class ProveScenarios implements Callable<Integer> {

  private static final int SOUND = 0;
  private static final int BROKEN = 1;
  private static final int NOTHING_THERE = 2;

  @Parameters(
      paramLabel = "<folder>",
      arity = "0..1",
      defaultValue = ".",
      description = "A scenario, or what holds some; this folder by default.")
  Path folder = Path.of(".");

  @Option(names = "--walks", description = "Shows walks that together take every choice.")
  boolean walks;

  @Spec CommandSpec spec = CommandSpec.create();

  private final List<Proof> proofs = new ArrayList<>();

  @Override
  public Integer call() {
    var diagnostics = new Diagnostics();
    var files = new ScenarioFiles(diagnostics);
    var bundles = files.in(folder);
    if (bundles.isEmpty()) {
      spec.commandLine().getErr().println("there is no scenario in '" + folder + "'.");
      return NOTHING_THERE;
    }
    var out = spec.commandLine().getOut();
    var read = bundles.stream().flatMap(bundle -> files.read(bundle).stream()).toList();
    proofs.addAll(files.reader().prove(read, diagnostics));
    for (int i = 0; i < read.size(); i++) {
      show(read.get(i), proofs.get(i), out);
    }
    diagnostics.all().stream().map(Diagnostic::toString).forEach(out::println);
    library(out);
    return diagnostics.all().isEmpty() ? SOUND : BROKEN;
  }

  private void show(Scenario scenario, Proof proof, PrintWriter out) {
    long proven = proof.claims().stream().filter(Claim::proven).map(Claim::property).count();
    out.println(
        "%s: %,d passages, %,d states, %s; %d properties proven, %d not."
            .formatted(
                scenario.ref(),
                scenario.script().passages().size(),
                proof.states(),
                ways(proof.ways()),
                proven,
                proof.failures().map(Claim::property).distinct().count()));
    out.println(
        "  critical duties breached in a run: %s%s; judgment earned: %s%s"
            .formatted(
                proof.breached(),
                proof.breached().exact() ? "" : " at most",
                proof.earned(),
                proof.earned().exact() ? "" : " at most"));
    proof.prospects().forEach(prospect -> out.println("  " + line(prospect)));
    if (!scenario.untaken().isEmpty()) {
      out.println("  on no walk: " + scenario.untaken());
    }
    if (walks) {
      proof.covering().forEach(run -> show(scenario, run, out));
    }
  }

  private static void show(Scenario scenario, List<ChoiceId> run, PrintWriter out) {
    out.println();
    new ScenarioRun(run).play(scenario).walk().forEach(out::println);
  }

  private static String ways(WayCount count) {
    return switch (count) {
      case WayCount.Counted counted -> "%,d ways".formatted(counted.number());
      case WayCount.Unbounded unbounded ->
          "ways without end, since " + unbounded.round() + " goes round";
      case WayCount.NotCounted unknown -> "ways not counted";
    };
  }

  private static String line(Prospect prospect) {
    var raised =
        switch (prospect.raised()) {
          case ON_EVERY_WAY -> "arises on every way";
          case ON_SOME -> "arises on some ways";
          case ON_NONE -> "never arises";
        };
    return "%-32s %-8s %-9s %s: %s%s"
        .formatted(
            prospect.rule().id(),
            prospect.rule().obligation(),
            prospect.rule().critical() ? "critical" : "",
            raised,
            prospect.ways().keySet().stream().map(Finding::word).collect(joining(", ")),
            prospect.complete() ? "" : " (not all looked at)");
  }

  /** Which duties the scenarios raise, by proof and not by promise. */
  private void library(PrintWriter out) {
    var raised =
        proofs.stream()
            .flatMap(proof -> proof.prospects().stream())
            .map(prospect -> prospect.rule().obligation())
            .distinct()
            .collect(toMap(o -> o, o -> proofs.stream().filter(proof -> proof.raises(o)).count()))
            .values();
    out.println(
        "%s proved; %d obligations raised, %d of them in two scenarios or more."
            .formatted(
                AuthoredContent.counted(proofs.size(), "scenario"),
                raised.stream().filter(scenarios -> scenarios > 0).count(),
                raised.stream().filter(scenarios -> scenarios > 1).count()));
  }
}
