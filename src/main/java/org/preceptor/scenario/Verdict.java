package org.preceptor.scenario;

import java.util.List;

/** What a run comes to: every rule with its judgment. Recomputed from the choices, never stored. */
public record Verdict(List<Judgment> judgments) {

  public Verdict {
    judgments = List.copyOf(judgments);
  }

  public static Verdict of(Trace trace) {
    return new Verdict(
        trace.scenario().script().rules().stream().map(rule -> Judgment.of(rule, trace)).toList());
  }

  /** The duties that arose. */
  public List<Judgment> raised() {
    return judgments.stream().filter(Judgment::raised).toList();
  }

  public List<Judgment> with(Finding finding) {
    return judgments.stream().filter(judgment -> judgment.finding() == finding).toList();
  }
}
