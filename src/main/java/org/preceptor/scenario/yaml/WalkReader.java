package org.preceptor.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Rule;
import org.preceptor.scenario.RuleId;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Trace;
import org.preceptor.scenario.Verdict;
import org.preceptor.scenario.Walk;

/** Reads the walks of a scenario and plays each: it has to end and be judged as written. */
final class WalkReader {

  private static final Map<String, Finding> FINDINGS =
      Stream.of(Finding.values())
          .collect(
              Collectors.toMap(Finding::word, finding -> finding, (a, b) -> a, LinkedHashMap::new));

  private final YamlReader yaml;
  private final Scenario scenario;
  private final Diagnostics diagnostics;

  WalkReader(YamlReader yaml, Scenario scenario, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.scenario = scenario;
    this.diagnostics = diagnostics;
  }

  List<Walk> read(ContentBundle bundle) {
    var walks = new ArrayList<Walk>();
    bundle
        .files()
        .forEach(
            (path, text) -> {
              if (path.startsWith("walks/") && path.endsWith(".yaml")) {
                walk(path, bundle.name(path), text).ifPresent(walks::add);
              }
            });
    return walks;
  }

  private Optional<Walk> walk(String path, String file, String text) {
    var node = yaml.read(file, text, diagnostics);
    if (node == null) {
      return Optional.empty();
    }
    var map = YamlMap.of(node, diagnostics);
    if (!new SizeCheck(diagnostics).fitsAsWalk(map)) {
      return Optional.empty();
    }
    var name = path.substring("walks/".length(), path.length() - ".yaml".length());
    var chosen = map.scalars("choose");
    var ends = map.text("ends");
    var findings = map.map("verdicts").map(this::findings).orElse(Map.of());
    map.close();
    var walk =
        new Walk(name, chosen.stream().map(c -> new ChoiceId(c.text())).toList(), ends, findings);
    var trace = play(chosen);
    trace.ifPresent(played -> compare(walk, played, map));
    return trace.map(played -> walk);
  }

  private Map<RuleId, Finding> findings(YamlMap map) {
    var findings = new LinkedHashMap<RuleId, Finding>();
    var rules = scenario.script().rules().stream().map(rule -> rule.id().value()).toList();
    for (var rule : map.entries().keySet()) {
      if (!rules.contains(rule)) {
        diagnostics.add(
            DiagnosticCode.RULE_UNKNOWN,
            map.keySpan(rule),
            "no rule is called '" + rule + "'." + diagnostics.near(rule, rules));
      }
      map.word(rule, FINDINGS).ifPresent(finding -> findings.put(new RuleId(rule), finding));
    }
    return findings;
  }

  private Optional<Trace> play(List<YamlNode.Scalar> chosen) {
    var trace = Trace.start(scenario);
    for (var choice : chosen) {
      var next = trace.choose(new ChoiceId(choice.text()));
      if (next.isEmpty()) {
        var offered = trace.offers().stream().map(o -> o.choice().id().value()).toList();
        diagnostics.add(
            DiagnosticCode.WALK_CHOICE_NOT_OFFERED,
            choice.span(),
            "'%s' is not on offer in '%s'; there is %s.%s"
                .formatted(
                    choice.text(),
                    trace.passage().id(),
                    offered.isEmpty() ? "nothing to choose" : String.join(", ", offered),
                    diagnostics.near(choice.text(), offered)));
        return Optional.empty();
      }
      trace = next.get();
    }
    return Optional.of(trace);
  }

  private void compare(Walk walk, Trace trace, YamlMap map) {
    var ending = trace.passage().ending().map(end -> end.id());
    if (ending.isEmpty() || !ending.get().equals(walk.ends())) {
      diagnostics.add(
          DiagnosticCode.WALK_ENDS_ELSEWHERE,
          map.span("ends"),
          ending
              .map(end -> "the walk ends in '%s', not in '%s'.".formatted(end, walk.ends()))
              .orElse(
                  "the walk stops in '%s', before any ending.".formatted(trace.passage().id())));
    }
    var verdicts = map.map("verdicts");
    for (var judgment : Verdict.of(trace).judgments()) {
      var told = walk.findings().get(judgment.rule().id());
      if (told == null) {
        missing(judgment.rule(), map);
      } else if (told != judgment.finding()) {
        diagnostics.add(
            DiagnosticCode.WALK_FINDING_DIFFERS,
            verdicts.map(v -> v.span(judgment.rule().id().value())).orElse(map.span()),
            "'%s' is %s on this walk, not %s."
                .formatted(judgment.rule().id(), judgment.finding().word(), told.word()));
      }
    }
  }

  private void missing(Rule rule, YamlMap map) {
    diagnostics.add(
        DiagnosticCode.WALK_RULE_MISSING,
        map.span("verdicts"),
        "the walk says nothing about the rule '" + rule.id() + "'.");
  }
}
