package org.preceptor.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing again and again, on so many connections at once. */
final class Load {

  /** What one visitor does, in one request or more. */
  interface Step {
    void take(Visit visit);
  }

  private Load() {}

  static Measured run(List<Visit> visits, Step step, long millis)
      throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    long end = begun + millis * 1_000_000;
    try (var pool = Executors.newFixedThreadPool(visits.size())) {
      List<Future<long[]>> lanes =
          visits.stream().map(visit -> pool.submit(() -> lane(visit, step, end))).toList();
      var all = new long[0];
      for (var lane : lanes) {
        var nanos = lane.get();
        int before = all.length;
        all = Arrays.copyOf(all, before + nanos.length);
        System.arraycopy(nanos, 0, all, before, nanos.length);
      }
      return Measured.of((System.nanoTime() - begun) / 1e9, all);
    }
  }

  private static long[] lane(Visit visit, Step step, long end) {
    visit.forgetTimes();
    while (System.nanoTime() < end) {
      step.take(visit);
    }
    return visit.times();
  }
}
