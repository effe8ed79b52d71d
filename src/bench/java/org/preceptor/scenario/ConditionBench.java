package org.preceptor.scenario;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One condition, {@code trust >= 2 and chose call-911}, compiled once and asked of eight runs by
 * turns: our automata with and without the reasons, a lambda written by hand, and the engines that
 * a rule author could be given.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ConditionBench {

  private static final int RUNS = 8;

  /** A run as a program without our language would keep it. */
  public record Kept(int trust, Set<String> chosen) {}

  private final Kept[] kept = new Kept[RUNS];
  private final Trace[] traces = new Trace[RUNS];
  private final int[][] registers = new int[RUNS][];
  private final Past[] pasts = new Past[RUNS];
  private final List<Map<String, Object>> facts = new ArrayList<>();
  private final MapContext[] contexts = new MapContext[RUNS];
  private int next;

  private final Scenario scenario = BenchStory.scenario();
  private final Condition condition = scenario.script().rules().getFirst().when();
  private final Monitors monitors = scenario.monitors();
  private final Monitors.Compiled ours = monitors.compiled(condition);
  private final Predicate<Kept> lambda = ConditionBench::byHand;
  private final CelRuntime.Program cel = Engines.cel();
  private final JexlExpression jexl = Engines.jexl();
  private final KieBase drools = Engines.drools();

  @Setup
  public void prepare() {
    for (int i = 0; i < RUNS; i++) {
      run(i, Trace.of(scenario, BenchStory.run(i)));
    }
  }

  private static boolean byHand(Kept kept) {
    return kept.trust() >= 2 && kept.chosen().contains("call-911");
  }

  private void run(int i, Trace trace) {
    traces[i] = trace;
    registers[i] = trace.registers();
    pasts[i] = new Past(trace.events(), trace.end());
    var chosen = new HashSet<String>();
    trace.choices().forEach(choice -> chosen.add(choice.value()));
    int trust = BenchStory.trust(trace);
    kept[i] = new Kept(trust, chosen);
    facts.add(Map.of("trust", (long) trust, "chosen", List.copyOf(chosen)));
    contexts[i] = new MapContext(Map.of("trust", trust, "chosen", chosen));
  }

  private int turn() {
    next = (next + 1) % RUNS;
    return next;
  }

  @Benchmark
  public boolean lambda() {
    return lambda.test(kept[turn()]);
  }

  @Benchmark
  public boolean ours() {
    return ours.test().holds(registers[turn()]);
  }

  @Benchmark
  public Reason oursWithTheTrace() {
    int turn = turn();
    return monitors.explain(condition, registers[turn], pasts[turn]);
  }

  /** As a debrief reads it: every part, and the events that each rests on. */
  @Benchmark
  public long oursUnfolded() {
    return oursWithTheTrace().tree().mapToInt(reason -> reason.evidence().size()).sum();
  }

  @Benchmark
  public Object cel() throws CelEvaluationException {
    return cel.eval(facts.get(turn()));
  }

  @Benchmark
  public Object jexl() {
    return jexl.evaluate(contexts[turn()]);
  }

  @Benchmark
  public boolean drools() {
    var held = new ArrayList<Boolean>();
    var session = drools.newStatelessKieSession();
    session.setGlobal("held", held);
    session.execute(kept[turn()]);
    return !held.isEmpty();
  }
}
