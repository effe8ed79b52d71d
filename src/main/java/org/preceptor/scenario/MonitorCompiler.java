package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.preceptor.scenario.Condition.Happening;
import org.preceptor.scenario.Monitors.Step;
import org.preceptor.scenario.Monitors.Test;

/** Gives every atom of the conditions its registers and every event its steps. */
final class MonitorCompiler {

  private final Script script;
  private final Collection<Condition> conditions;
  private final Map<String, Integer> registers = new HashMap<>();
  private final List<Integer> initial = new ArrayList<>();
  private final Map<PassageId, List<Step>> onVisit = new HashMap<>();
  private final Map<ChoiceId, List<Step>> onChoice = new HashMap<>();
  private final Map<String, Integer> highest = new HashMap<>();
  private final IdentityHashMap<Condition, Test> tests = new IdentityHashMap<>();

  MonitorCompiler(Script script, Collection<Condition> conditions) {
    this.script = script;
    this.conditions = conditions;
  }

  Monitors compile() {
    conditions.forEach(this::noteHighest);
    conditions.forEach(this::test);
    int[] start = initial.stream().mapToInt(Integer::intValue).toArray();
    return new Monitors(start, onVisit, onChoice, tests);
  }

  /** A count needs to be exact only up to one more than the highest number it is compared with. */
  private void noteHighest(Condition condition) {
    if (condition instanceof Condition.Count count) {
      highest.merge(count.tag(), count.number() + 1, Math::max);
    }
    condition.parts().forEach(this::noteHighest);
  }

  private Test test(Condition condition) {
    var test = compiled(condition);
    tests.put(condition, test);
    return test;
  }

  private Test compiled(Condition condition) {
    return switch (condition) {
      case Condition.Flag flag -> is(flag(flag.flag()), 1);
      case Happening happening -> is(happened(happening), 1);
      case Condition.Never never -> is(happened(never.happening()), 0);
      case Condition.Before before -> is(order(before), BOTH_IN_ORDER);
      case Condition.Within within -> is(within(within), 1);
      case Condition.Counter counter ->
          compares(counter(counter.counter()), counter.comparison(), counter.number());
      case Condition.Count count ->
          compares(count(count.tag()), count.comparison(), count.number());
      case Condition.Not not -> {
        var part = test(not.part());
        yield r -> !part.holds(r);
      }
      case Condition.All all -> all(tests(all.parts()));
      case Condition.Any any -> any(tests(any.parts()));
    };
  }

  private Test[] tests(List<Condition> parts) {
    return parts.stream().map(this::test).toArray(Test[]::new);
  }

  private static Test all(Test[] tests) {
    return r -> {
      for (var test : tests) {
        if (!test.holds(r)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Test any(Test[] tests) {
    return r -> {
      for (var test : tests) {
        if (test.holds(r)) {
          return true;
        }
      }
      return false;
    };
  }

  private static Test is(int register, int value) {
    return r -> r[register] == value;
  }

  private static Test compares(int register, Comparison comparison, int number) {
    return r -> comparison.holds(r[register], number);
  }

  private int flag(String flag) {
    return register(
        "flag " + flag,
        0,
        i ->
            effects(
                (effects, add) -> {
                  var set = effects.sets().get(flag);
                  if (set != null) {
                    int value = set ? 1 : 0;
                    add.accept(r -> r[i] = value);
                  }
                }));
  }

  private int counter(String counter) {
    var range = script.counters().get(counter);
    if (range == null) {
      throw new IllegalArgumentException("no counter " + counter);
    }
    return register(
        "counter " + counter,
        range.start(),
        i ->
            effects(
                (effects, add) -> {
                  var more = effects.adds().get(counter);
                  if (more != null) {
                    int by = more;
                    add.accept(r -> r[i] = range.saturate(r[i] + by));
                  }
                }));
  }

  private int count(String tag) {
    int most = highest.getOrDefault(tag, 1);
    return register(
        "count " + tag,
        0,
        i ->
            script
                .choices()
                .filter(choice -> choice.tags().contains(tag))
                .forEach(choice -> on(choice.id(), r -> r[i] = Math.min(most, r[i] + 1))));
  }

  private int happened(Happening happening) {
    return register(happening.toString(), 0, i -> on(happening, r -> r[i] = 1));
  }

  private static final int ONLY_EARLIER = 1;
  private static final int BOTH_IN_ORDER = 2;
  private static final int LATER_CAME_FIRST = 3;

  private int order(Condition.Before before) {
    return register(
        before.toString(),
        0,
        i -> {
          on(before.earlier(), r -> r[i] = r[i] == 0 ? ONLY_EARLIER : r[i]);
          on(
              before.later(),
              r ->
                  r[i] =
                      switch (r[i]) {
                        case 0 -> LATER_CAME_FIRST;
                        case ONLY_EARLIER -> BOTH_IN_ORDER;
                        default -> r[i];
                      });
        });
  }

  /** One register counts choices since (1 is none yet, 0 is not begun), the other keeps success. */
  private int within(Condition.Within within) {
    int tooFar = within.choices() + 2;
    int since =
        register(
            "since " + within,
            0,
            i ->
                script
                    .choices()
                    .forEach(
                        choice ->
                            on(
                                choice.id(),
                                r -> {
                                  if (r[i] > 0 && r[i] < tooFar) {
                                    r[i]++;
                                  }
                                })));
    return register(
        within.toString(),
        0,
        i -> {
          on(
              within.happening(),
              r -> {
                if (r[since] > 0 && r[since] < tooFar) {
                  r[i] = 1;
                }
              });
          on(within.of(), r -> r[since] = 1);
        });
  }

  private int register(String name, int start, Consumer<Integer> wire) {
    var known = registers.get(name);
    if (known != null) {
      return known;
    }
    int register = initial.size();
    registers.put(name, register);
    initial.add(start);
    wire.accept(register);
    return register;
  }

  private void on(Happening happening, Step step) {
    switch (happening) {
      case Condition.Chose chose -> on(chose.choice(), step);
      case Condition.Visited visited -> on(visited.passage(), step);
    }
  }

  private void on(ChoiceId choice, Step step) {
    onChoice.computeIfAbsent(choice, c -> new ArrayList<>()).add(step);
  }

  private void on(PassageId passage, Step step) {
    onVisit.computeIfAbsent(passage, p -> new ArrayList<>()).add(step);
  }

  private interface EffectReader {
    void read(Effects effects, Consumer<Step> add);
  }

  private void effects(EffectReader reader) {
    for (var passage : script.passages().values()) {
      reader.read(passage.effects(), step -> on(passage.id(), step));
      for (var choice : passage.choices()) {
        reader.read(choice.effects(), step -> on(choice.id(), step));
      }
    }
  }
}
