package org.preceptor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.PassageId;
import org.preceptor.scenario.Proof;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Verdict;
import org.preceptor.scenario.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plays the runs of an old version on a new one; 0 where a player would notice nothing, 1 where
 * something differs.
 */
@Command(
    name = "diff",
    description = "Shows what became different between two versions of a scenario.",
    footer = {
      "",
      "The runs compared are the old version's walks and runs that take its every choice."
    })
class CompareScenarios implements Callable<Integer> {

  private static final int SAME = 0;
  private static final int DIFFERENT = 1;
  private static final int UNREADABLE = 2;

  @Parameters(index = "0", paramLabel = "<old>", description = "The old version's folder.")
  Path old = Path.of(".");

  @Parameters(index = "1", paramLabel = "<new>", description = "The new version's folder.")
  Path now = Path.of(".");

  @Spec CommandSpec spec = CommandSpec.create();

  private final List<String> differences = new ArrayList<>();

  @Override
  public Integer call() {
    var diagnostics = new Diagnostics();
    var files = new ScenarioFiles(diagnostics);
    var before = files.read(old);
    var after = files.read(now);
    diagnostics.all().forEach(spec.commandLine().getErr()::println);
    if (before.isEmpty() || after.isEmpty()) {
      spec.commandLine().getErr().println("both folders have to hold a sound scenario.");
      return UNREADABLE;
    }
    names(before.get(), after.get());
    int runs = runs(before.get(), after.get());
    report(runs, spec.commandLine().getOut());
    return differences.isEmpty() ? SAME : DIFFERENT;
  }

  private void report(int runs, PrintWriter out) {
    differences.forEach(out::println);
    out.println(
        "%s compared, %s."
            .formatted(
                AuthoredContent.counted(runs, "run"),
                AuthoredContent.counted(differences.size(), "difference")));
  }

  private void names(Scenario before, Scenario after) {
    names("passage", before, after, s -> passages(s).map(Passage::id).map(PassageId::value));
    names("choice", before, after, s -> s.script().choices().map(Choice::id).map(ChoiceId::value));
    names("rule", before, after, s -> s.script().rules().stream().map(r -> r.id().value()));
  }

  private static Stream<Passage> passages(Scenario scenario) {
    return scenario.script().passages().values().stream();
  }

  private void names(
      String kind, Scenario before, Scenario after, Function<Scenario, Stream<String>> names) {
    var old = names.apply(before).toList();
    var current = names.apply(after).toList();
    old.stream()
        .filter(name -> !current.contains(name))
        .forEach(name -> differences.add("the %s '%s' is gone.".formatted(kind, name)));
    current.stream()
        .filter(name -> !old.contains(name))
        .forEach(name -> differences.add("the %s '%s' is new.".formatted(kind, name)));
  }

  private int runs(Scenario before, Scenario after) {
    var runs = new LinkedHashSet<List<ChoiceId>>();
    before.walks().stream().map(Walk::choices).forEach(runs::add);
    runs.addAll(Proof.of(before).covering());
    runs.forEach(run -> compare(new ScenarioRun(run), before, after));
    return runs.size();
  }

  private void compare(ScenarioRun run, Scenario before, Scenario after) {
    var was = run.play(before);
    var is = run.play(after);
    if (is.refused().isPresent()) {
      differences.add(
          "%s: '%s' is no longer on offer in '%s'."
              .formatted(run.choices(), is.refused().get(), is.trace().passage().id()));
      return;
    }
    var ended = was.trace().passage().ending();
    if (!ended.equals(is.trace().passage().ending())) {
      differences.add("%s: ends in '%s' now.".formatted(run.choices(), is.trace().passage().id()));
    }
    for (var judgment : Verdict.of(was.trace()).judgments()) {
      Finding finding = is.finding(judgment.rule().id().value());
      if (finding != judgment.finding()) {
        differences.add(
            "%s: '%s' was %s and is %s."
                .formatted(
                    run.choices(),
                    judgment.rule().id(),
                    judgment.finding().word(),
                    finding.word()));
      }
    }
  }
}
