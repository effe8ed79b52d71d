package org.preceptor.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.competence.Evidence;

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

  /** What the run shows of its player, duty by duty; the excused and those that never arose not. */
  List<Evidence> evidence(Playthrough playthrough, Instant at) {
    return judgments.stream()
        .flatMap(
            judgment ->
                outcome(judgment.finding()).stream()
                    .map(
                        outcome ->
                            new Evidence(
                                playthrough.player(),
                                judgment.rule().obligation(),
                                Evidence.Kind.SCENARIO,
                                playthrough.scenario() + "#" + judgment.rule().id(),
                                outcome,
                                at)))
        .toList();
  }

  private static Optional<Evidence.Outcome> outcome(Finding finding) {
    return switch (finding) {
      case MET -> Optional.of(Evidence.Outcome.MET);
      case MET_LATE -> Optional.of(Evidence.Outcome.MET_LATE);
      case BREACHED -> Optional.of(Evidence.Outcome.NOT_MET);
      case EXCUSED, NOT_RAISED -> Optional.empty();
    };
  }
}
