package org.preceptor.scenario;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The events of a run that a finding rests on: with any of the others left out, the rule would come
 * to the same. To have been first, a moment needs that nothing came of the moments before it, so
 * what they rest on counts too.
 */
public final class Grounds {

  private final Trace trace;
  private final BitSet positions = new BitSet();

  private Grounds(Trace trace) {
    this.trace = trace;
  }

  /** The positions of the events that what became of the rule rests on. */
  public static BitSet of(Rule rule, Trace trace) {
    var grounds = new Grounds(trace);
    grounds.of(rule);
    return grounds.positions;
  }

  private void of(Rule rule) {
    var raised = until(rule.when(), 0);
    if (raised.isEmpty()) {
      return;
    }
    atEnd(rule.unless());
    switch (rule.duty()) {
      case Rule.MustNot mustNot -> until(mustNot.condition(), raised.getAsInt());
      case Rule.Must must when must.before().isEmpty() -> at(must.condition(), trace.end());
      case Rule.Must must -> {
        until(must.condition(), 0);
        until(must.before().orElseThrow(), 0);
      }
    }
    atEnd(rule.excused());
  }

  private OptionalInt until(Condition condition, int from) {
    var first = trace.first(condition, from);
    for (int i = from; i <= first.orElse(trace.end()); i++) {
      at(condition, i);
    }
    return first;
  }

  private void atEnd(Optional<Condition> condition) {
    condition.ifPresent(c -> at(c, trace.end()));
  }

  private void at(Condition condition, int position) {
    Reason.of(condition, trace, position)
        .tree()
        .flatMap(reason -> reason.evidence().stream())
        .forEach(event -> positions.set(event.position()));
  }
}
