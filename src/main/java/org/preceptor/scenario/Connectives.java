package org.preceptor.scenario;

import java.util.BitSet;
import java.util.List;
import org.preceptor.scenario.Monitors.Compiled;
import org.preceptor.scenario.Monitors.Test;

/**
 * Puts compiled conditions together. Two parts, the common case, are put together without a loop.
 */
final class Connectives {

  private Connectives() {}

  static Compiled not(Compiled part) {
    var test = part.test();
    return new Compiled(r -> !test.holds(r), part.reads());
  }

  static Compiled all(List<Compiled> parts) {
    return new Compiled(test(parts, true), reads(parts));
  }

  static Compiled any(List<Compiled> parts) {
    return new Compiled(test(parts, false), reads(parts));
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

  private static BitSet reads(List<Compiled> parts) {
    var reads = new BitSet();
    parts.forEach(part -> reads.or(part.reads()));
    return reads;
  }
}
