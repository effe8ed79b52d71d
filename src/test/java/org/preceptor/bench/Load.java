package org.preceptor.bench;

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
    long end = System.nanoTime() + millis * 1_000_000;
    try (var pool = Executors.newFixedThreadPool(visits.size())) {
      List<Future<Measured>> lanes =
          visits.stream().map(visit -> pool.submit(() -> lane(visit, step, end))).toList();
      var all = Measured.NOTHING;
      for (var lane : lanes) {
        all = all.and(lane.get());
      }
      return all;
    }
  }

  private static Measured lane(Visit visit, Step step, long end) {
    visit.forgetTimes();
    long begun = System.nanoTime();
    while (System.nanoTime() < end) {
      step.take(visit);
    }
    return Measured.of((System.nanoTime() - begun - visit.aside()) / 1e9, visit.times());
  }
}
