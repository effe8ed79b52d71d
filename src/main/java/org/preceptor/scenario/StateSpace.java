package org.preceptor.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every state of a scenario that a player can get to, as far as what is on offer depends on it,
 * breadth first: so the way to each is a shortest one.
 *
 * <p>Where there are more states than the budget, the space is not {@link #complete} and proves
 * nothing about what it did not find.
 */
public final class StateSpace {

  /** A passage and the registers that guards read there. */
  private record State(PassageId passage, List<Integer> registers) {}

  /** A state with the way it was first come by. */
  private record Found(State state, int from, Optional<ChoiceId> by) {}

  /** A way to play into trouble. */
  public record Witness(PassageId passage, List<ChoiceId> choices) {}

  private final Scenario scenario;
  private final Monitors guards;
  private final int budget;
  private final List<Found> found = new ArrayList<>();
  private final Map<State, Integer> known = new HashMap<>();
  private final List<List<Integer>> comeFrom = new ArrayList<>();
  private final Set<PassageId> entered = new LinkedHashSet<>();
  private final Set<ChoiceId> offered = new LinkedHashSet<>();
  private final List<Integer> stuck = new ArrayList<>();
  private final List<Integer> ended = new ArrayList<>();
  private boolean complete = true;

  private StateSpace(Scenario scenario, int budget) {
    this.scenario = scenario;
    this.guards = Monitors.of(scenario.script(), scenario.script().guards());
    this.budget = budget;
  }

  public static StateSpace of(Scenario scenario, int budget) {
    var space = new StateSpace(scenario, budget);
    space.explore();
    return space;
  }

  private void explore() {
    var opening = scenario.passage(scenario.script().opening());
    reach(opening, guards.after(guards.start(), new Event.Visit(0, opening)), -1, Optional.empty());
    for (int i = 0; i < found.size() && complete; i++) {
      expand(i);
    }
  }

  private void expand(int index) {
    var state = found.get(index).state();
    var passage = scenario.passage(state.passage());
    entered.add(passage.id());
    if (passage.ending().isPresent()) {
      ended.add(index);
      return;
    }
    int[] registers = state.registers().stream().mapToInt(Integer::intValue).toArray();
    var offers = guards.offers(passage, registers);
    if (offers.isEmpty()) {
      stuck.add(index);
    }
    for (var offer : offers) {
      var choice = offer.choice();
      offered.add(choice.id());
      var chosen = guards.after(registers, new Event.Chosen(0, passage, choice));
      var next = scenario.passage(choice.to());
      reach(next, guards.after(chosen, new Event.Visit(0, next)), index, Optional.of(choice.id()));
    }
  }

  private void reach(Passage passage, int[] registers, int from, Optional<ChoiceId> by) {
    var state = new State(passage.id(), Arrays.stream(registers).boxed().toList());
    var index = known.get(state);
    if (index == null) {
      if (found.size() >= budget) {
        complete = false;
        return;
      }
      index = found.size();
      known.put(state, index);
      found.add(new Found(state, from, by));
      comeFrom.add(new ArrayList<>());
    }
    if (from >= 0) {
      comeFrom.get(index).add(from);
    }
  }

  /** Whether all states were visited. */
  public boolean complete() {
    return complete;
  }

  public int states() {
    return found.size();
  }

  public boolean enters(PassageId passage) {
    return entered.contains(passage);
  }

  public boolean offers(ChoiceId choice) {
    return offered.contains(choice);
  }

  /** For each passage in which a player can find nothing on offer, a shortest way there. */
  public List<Witness> deadEnds() {
    return witnesses(stuck);
  }

  /** For each passage from which no ending can be reached although something is on offer. */
  public List<Witness> withoutEnding() {
    var ending = new HashSet<Integer>(ended);
    var queue = new ArrayDeque<Integer>(ended);
    while (!queue.isEmpty()) {
      for (int from : comeFrom.get(queue.remove())) {
        if (ending.add(from)) {
          queue.add(from);
        }
      }
    }
    var lost = new ArrayList<Integer>();
    for (int i = 0; i < found.size(); i++) {
      if (!ending.contains(i) && !stuck.contains(i)) {
        lost.add(i);
      }
    }
    return witnesses(lost);
  }

  private List<Witness> witnesses(List<Integer> states) {
    var seen = new HashSet<PassageId>();
    return states.stream()
        .filter(index -> seen.add(found.get(index).state().passage()))
        .map(index -> new Witness(found.get(index).state().passage(), way(index)))
        .toList();
  }

  private List<ChoiceId> way(int index) {
    var choices = new ArrayList<ChoiceId>();
    for (int i = index; i >= 0; i = found.get(i).from()) {
      found.get(i).by().ifPresent(choices::add);
    }
    return choices.reversed();
  }
}
