package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.preceptor.scenario.Condition.Happening;
import org.preceptor.scenario.Condition.Moment;
import org.preceptor.scenario.Monitors.Compiled;
import org.preceptor.scenario.Monitors.Test;
import org.preceptor.scenario.Write.Step;

/** Gives every atom of the conditions its registers and every event its writes. */
final class MonitorCompiler {

  private static final int ONLY_EARLIER = 1;
  private static final int BOTH_IN_ORDER = 2;
  private static final int LATER_CAME_FIRST = 3;

  private final Script script;
  private final Collection<Condition> conditions;
  private final Thresholds thresholds;
  private final Map<String, Integer> registers = new HashMap<>();
  private final List<Monitors.Range> ranges = new ArrayList<>();
  private final Map<PassageId, List<Write>> onVisit = new HashMap<>();
  private final Map<ChoiceId, List<Write>> onChoice = new HashMap<>();
  private final List<Write> onAny = new ArrayList<>();
  private final IdentityHashMap<Condition, Compiled> compiled = new IdentityHashMap<>();

  MonitorCompiler(Script script, Collection<Condition> conditions) {
    this.script = script;
    this.conditions = conditions;
    this.thresholds = new Thresholds(script, conditions);
  }

  Monitors compile() {
    conditions.forEach(this::compile);
    return new Monitors(ranges, onVisit, onChoice, onAny, compiled);
  }

  private Compiled compile(Condition condition) {
    var done = compiling(condition);
    compiled.put(condition, done);
    return done;
  }

  private Compiled compiling(Condition condition) {
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
      case Condition.Not not -> Connectives.not(compile(not.part()));
      case Condition.All all -> Connectives.all(compile(all.parts()));
      case Condition.Any any -> Connectives.any(compile(any.parts()));
    };
  }

  private List<Compiled> compile(List<Condition> parts) {
    return parts.stream().map(this::compile).toList();
  }

  private static Compiled is(int register, int value) {
    return atom(register, r -> r[register] == value);
  }

  private static Compiled compares(int register, Comparison comparison, int number) {
    Test test =
        switch (comparison) {
          case LESS -> r -> r[register] < number;
          case AT_MOST -> r -> r[register] <= number;
          case EQUAL -> r -> r[register] == number;
          case AT_LEAST -> r -> r[register] >= number;
          case MORE -> r -> r[register] > number;
        };
    return atom(register, test);
  }

  private static Compiled atom(int register, Test test) {
    return new Compiled(test, only(register));
  }

  private static BitSet only(int register) {
    var set = new BitSet();
    set.set(register);
    return set;
  }

  private int flag(String flag) {
    return register(
        "flag " + flag,
        new Monitors.Range(0, 0, 1),
        i ->
            effects(
                effects ->
                    Optional.ofNullable(effects.sets().get(flag))
                        .map(up -> new Write(i, new BitSet(), r -> r[i] = up ? 1 : 0))));
  }

  private int counter(String counter) {
    var range = thresholds.range(counter);
    return register(
        "counter " + counter,
        range,
        i ->
            effects(
                effects ->
                    Optional.ofNullable(effects.adds().get(counter))
                        .map(more -> changed(i, r -> r[i] = range.saturate(r[i] + more)))));
  }

  private int count(String tag) {
    int most = thresholds.count(tag);
    return register(
        "count " + tag,
        new Monitors.Range(0, 0, most),
        i ->
            script
                .choices()
                .filter(choice -> choice.tags().contains(tag))
                .forEach(
                    choice ->
                        onChoice(choice.id(), changed(i, r -> r[i] = Math.min(most, r[i] + 1)))));
  }

  private int happened(Happening happening) {
    return register(
        happening.toString(),
        new Monitors.Range(0, 0, 1),
        i -> on(happening, new Write(i, new BitSet(), r -> r[i] = 1)));
  }

  /** Two happenings have events of their own; what stands is looked at after every event. */
  private int order(Condition.Before before) {
    return register(
        before.toString(),
        new Monitors.Range(0, 0, LATER_CAME_FIRST),
        i -> {
          Step later = r -> r[i] = r[i] == ONLY_EARLIER ? BOTH_IN_ORDER : later(r[i]);
          Step earlier = r -> r[i] = r[i] == 0 ? ONLY_EARLIER : r[i];
          if (before.earlier() instanceof Happening one
              && before.later() instanceof Happening two) {
            on(two, changed(i, later));
            on(one, changed(i, earlier));
          } else {
            // the later one first: where both come about at once, neither was earlier
            onAny(before.later(), i, later);
            onAny(before.earlier(), i, earlier);
          }
        });
  }

  private static int later(int order) {
    return order == 0 ? LATER_CAME_FIRST : order;
  }

  private void onAny(Moment moment, int register, Step step) {
    var part = compile(moment);
    var test = part.test();
    var reads = only(register);
    reads.or(part.reads());
    onAny.add(
        new Write(
            register,
            reads,
            r -> {
              if (test.holds(r)) {
                step.take(r);
              }
            }));
  }

  /** One register counts choices since (1 is none yet, 0 is not begun), the other keeps success. */
  private int within(Condition.Within within) {
    int tooFar = within.choices() + 2;
    int since =
        register(
            "since " + within,
            new Monitors.Range(0, 0, tooFar),
            i -> script.choices().forEach(choice -> onChoice(choice.id(), older(i, tooFar))));
    return register(
        within.toString(),
        new Monitors.Range(0, 0, 1),
        i -> {
          var reads = only(i);
          reads.set(since);
          on(
              within.happening(),
              new Write(
                  i,
                  reads,
                  r -> {
                    if (r[since] > 0 && r[since] < tooFar) {
                      r[i] = 1;
                    }
                  }));
          on(within.of(), new Write(since, new BitSet(), r -> r[since] = 1));
        });
  }

  private static Write older(int register, int tooFar) {
    return changed(
        register,
        r -> {
          if (r[register] > 0 && r[register] < tooFar) {
            r[register]++;
          }
        });
  }

  private int register(String name, Monitors.Range range, IntConsumer wire) {
    var known = registers.get(name);
    if (known != null) {
      return known;
    }
    int register = ranges.size();
    registers.put(name, register);
    ranges.add(range);
    wire.accept(register);
    return register;
  }

  private static Write changed(int register, Step step) {
    return new Write(register, only(register), step);
  }

  private void on(Happening happening, Write write) {
    switch (happening) {
      case Condition.Chose chose -> onChoice(chose.choice(), write);
      case Condition.Visited visited -> onVisit(visited.passage(), write);
    }
  }

  private void onChoice(ChoiceId choice, Write write) {
    onChoice.computeIfAbsent(choice, c -> new ArrayList<>()).add(write);
  }

  private void onVisit(PassageId passage, Write write) {
    onVisit.computeIfAbsent(passage, p -> new ArrayList<>()).add(write);
  }

  private void effects(Function<Effects, Optional<Write>> write) {
    for (var passage : script.passages().values()) {
      write.apply(passage.effects()).ifPresent(w -> onVisit(passage.id(), w));
      for (var choice : passage.choices()) {
        write.apply(choice.effects()).ifPresent(w -> onChoice(choice.id(), w));
      }
    }
  }
}
