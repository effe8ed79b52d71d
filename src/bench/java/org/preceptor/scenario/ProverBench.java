package org.preceptor.scenario;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The search of a prover through random stories, passages/flags/counters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class ProverBench {

  @Param({"60/12/3", "80/16/3"})
  private String size = "";

  @Param({"0", "1", "2", "3"})
  private long seed;

  private Scenario scenario = BenchStory.scenario();

  @Setup
  public void prepare() {
    int[] sizes = List.of(size.split("/")).stream().mapToInt(Integer::parseInt).toArray();
    scenario = RandomGraphs.of(sizes[0], sizes[1], sizes[2], seed);
  }

  @Benchmark
  public int search() {
    return searched().states();
  }

  private Search searched() {
    return Search.of(Program.of(scenario, List.of()), Search.Mode.PROJECTED, Proof.BUDGET);
  }

  /** States, bytes and ways stand beside the times. */
  @TearDown
  public void tell() {
    var search = searched();
    var plain = Search.of(Program.of(scenario, List.of()), Search.Mode.PLAIN, Proof.BUDGET);
    System.out.println(
        "%s seed %d: %d states of %d bytes, %s; plain %s%d"
            .formatted(
                size,
                seed,
                search.states(),
                search.bytes() / search.states(),
                WayCounter.count(search),
                plain.complete() ? "" : "over ",
                plain.states()));
  }
}
