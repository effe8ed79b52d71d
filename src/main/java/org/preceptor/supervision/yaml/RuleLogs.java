package org.preceptor.supervision.yaml;

import java.util.List;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.supervision.Evaluation;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.supervision.Verdict;

/** The logs that stand beside a rule: one that meets it, and one that does not. */
record RuleLogs(YamlMap rule, WrittenLog passes, WrittenLog fails) {

  static RuleLogs read(YamlMap rule, Diagnostics diagnostics) {
    return new RuleLogs(rule, log(rule, "passes", diagnostics), log(rule, "fails", diagnostics));
  }

  private static WrittenLog log(YamlMap rule, String key, Diagnostics diagnostics) {
    return WrittenLog.read(rule.someMaps(key), diagnostics);
  }

  /** Notes where the rule judges a log otherwise than its author. */
  void tryOn(SupervisionRules rules, String id, Diagnostics diagnostics) {
    judge(rules, id, "passes", passes, diagnostics);
    judge(rules, id, "fails", fails, diagnostics);
  }

  private void judge(
      SupervisionRules rules, String id, String key, WrittenLog log, Diagnostics diagnostics) {
    var verdict = Evaluation.of(log.of(rules), rules, log.now(rules.zone())).verdict(id);
    var right =
        key.equals("passes")
            ? List.of(Verdict.Kind.MET)
            : List.of(Verdict.Kind.SHORT, Verdict.Kind.BROKEN);
    verdict
        .filter(one -> !right.contains(one.kind()))
        .ifPresent(
            one ->
                diagnostics.add(
                    DiagnosticCode.LOG_JUDGED_OTHERWISE,
                    rule.span(key),
                    "the log under '%s' is judged otherwise: %s.".formatted(key, one)));
  }
}
