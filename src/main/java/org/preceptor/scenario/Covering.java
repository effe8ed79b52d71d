package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Runs that together take every choice. Each goes on to the nearest choice that none before it
 * took; a run without which all choices are still taken is left out at the end.
 */
final class Covering {

  private final Search search;
  private final BitSet ending;
  private final Set<ChoiceId> taken = new HashSet<>();

  private Covering(Search search) {
    this.search = search;
    this.ending = search.before(search::ends);
  }

  /** None where the search is not complete. */
  static List<List<ChoiceId>> of(Search search) {
    return search.complete() ? new Covering(search).runs() : List.of();
  }

  private List<List<ChoiceId>> runs() {
    var runs = new ArrayList<List<ChoiceId>>();
    for (var run = run(); run.isNew(); run = run()) {
      runs.add(run.choices());
    }
    return needed(runs);
  }

  private record Run(List<ChoiceId> choices, boolean isNew) {}

  private Run run() {
    var choices = new ArrayList<ChoiceId>();
    int state = 0;
    boolean isNew = false;
    while (true) {
      var on = nearest(state, this::fresh);
      if (on.isEmpty()) {
        break;
      }
      state = follow(on, choices);
      isNew = true;
    }
    if (isNew) {
      follow(nearest(state, step -> search.ends(search.to(step))), choices);
    }
    return new Run(choices, isNew);
  }

  /** Whether a step takes a choice that was not taken yet, and an ending is ahead of it. */
  private boolean fresh(int step) {
    return ending.get(search.to(step)) && !taken.contains(choice(step));
  }

  private int follow(List<Integer> steps, List<ChoiceId> choices) {
    for (int step : steps) {
      taken.add(choice(step));
      choices.add(choice(step));
    }
    return steps.isEmpty() ? 0 : search.to(steps.getLast());
  }

  private ChoiceId choice(int step) {
    return search.choice(source(step), search.by(step)).id();
  }

  /** The state that a step leads from, by halving. */
  private int source(int step) {
    int low = 0;
    int high = search.states() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (search.firstStep(middle) <= step) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The shortest way whose last step is wanted; empty where there is none. */
  private List<Integer> nearest(int start, IntPredicate wanted) {
    int[] by = new int[search.states()];
    Arrays.fill(by, -1);
    var queue = new Ints();
    queue.add(start);
    for (int i = 0; i < queue.size(); i++) {
      int state = queue.get(i);
      for (int step = search.firstStep(state); step < search.firstStep(state + 1); step++) {
        int to = search.to(step);
        if (wanted.test(step)) {
          return way(start, state, step, by);
        }
        if (by[to] < 0 && to != start) {
          by[to] = step;
          queue.add(to);
        }
      }
    }
    return List.of();
  }

  private List<Integer> way(int start, int before, int last, int[] by) {
    var steps = new ArrayList<Integer>(List.of(last));
    for (int state = before; state != start; state = source(by[state])) {
      steps.add(by[state]);
    }
    return steps.reversed();
  }

  private static List<List<ChoiceId>> needed(List<List<ChoiceId>> runs) {
    var kept = new ArrayList<>(runs);
    for (var run : runs) {
      var others = new LinkedHashSet<ChoiceId>();
      kept.stream().filter(other -> !other.equals(run)).forEach(others::addAll);
      if (others.containsAll(run)) {
        kept.remove(run);
      }
    }
    return kept;
  }
}
