package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.preceptor.scenario.Monitors.Compiled;
import org.preceptor.scenario.Monitors.Explainer;
import org.preceptor.scenario.Monitors.Test;

/**
 * Puts compiled conditions together. Two parts, the common case, are put together without a loop.
 */
final class Connectives {

  private Connectives() {}

  static Compiled not(Condition condition, Compiled part) {
    var test = part.test();
    var explainer = part.explainer();
    return new Compiled(
        r -> !test.holds(r),
        (r, past) -> {
          var reason = explainer.explain(r, past);
          return new Reason(condition, !reason.holds(), past, List.of(reason));
        },
        part.reads());
  }

  static Compiled all(Condition condition, List<Compiled> parts) {
    return new Compiled(test(parts, true), explainer(condition, parts, true), reads(parts));
  }

  static Compiled any(Condition condition, List<Compiled> parts) {
    return new Compiled(test(parts, false), explainer(condition, parts, false), reads(parts));
  }

  /**
   * @param usual what the whole is unless a part differs
   */
  private static Test test(List<Compiled> parts, boolean usual) {
    var first = parts.getFirst().test();
    if (parts.size() == 2) {
      var second = parts.getLast().test();
      return usual
          ? r -> first.holds(r) && second.holds(r)
          : r -> first.holds(r) || second.holds(r);
    }
    var tests = parts.stream().map(Compiled::test).toArray(Test[]::new);
    return r -> {
      for (var test : tests) {
        if (test.holds(r) != usual) {
          return !usual;
        }
      }
      return usual;
    };
  }

  private static Explainer explainer(Condition condition, List<Compiled> parts, boolean usual) {
    var explainers = parts.stream().map(Compiled::explainer).toArray(Explainer[]::new);
    if (explainers.length == 2) {
      return (r, past) ->
          both(
              condition,
              explainers[0].explain(r, past),
              explainers[1].explain(r, past),
              past,
              usual);
    }
    return (r, past) -> {
      var deciding = new ArrayList<Reason>();
      boolean holds = usual;
      for (var explainer : explainers) {
        var reason = explainer.explain(r, past);
        if (reason.holds() != usual && holds == usual) {
          deciding.clear();
          holds = !usual;
        }
        if (reason.holds() == holds) {
          deciding.add(reason);
        }
      }
      return new Reason(condition, holds, past, deciding);
    };
  }

  private static Reason both(
      Condition condition, Reason first, Reason second, Past past, boolean usual) {
    if (first.holds() == second.holds()) {
      return new Reason(condition, first.holds(), past, List.of(first, second));
    }
    var deciding = first.holds() == usual ? second : first;
    return new Reason(condition, !usual, past, List.of(deciding));
  }

  private static BitSet reads(List<Compiled> parts) {
    var reads = new BitSet();
    parts.forEach(part -> reads.or(part.reads()));
    return reads;
  }
}
