package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.credit.Awarding;

/** Two tabs, two nodes, a double click: whoever asks at the same moment, it is earned once. */
class RaceIT {

  private static final int RACES = Integer.getInteger("races", 200);
  private static final int MOST_RUNNERS = 16;

  @TempDir Path folder;

  @Test
  void anEnrollmentEarnsOnceHoweverManyAskOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      race(stage);
    }
  }

  @Test
  void anEnrollmentEarnsOnceHoweverManyAskOnPostgresql() throws Exception {
    try (var stage = Cluster.in(folder)) {
      race(stage);
    }
  }

  private static void race(Stage stage) throws InterruptedException, SQLException {
    var random = new Random(1);
    var told = new ArrayList<Journal.Told>();
    int refused = 0;
    try (var database = stage.open();
        var pool = Executors.newFixedThreadPool(MOST_RUNNERS)) {
      var completions = new Completions(database);
      for (int race = 0; race < RACES; race++) {
        var enrollment = UUID.randomUUID();
        int runners = 2 + random.nextInt(MOST_RUNNERS - 1);
        var finishes = run(pool, runners, completions, enrollment);
        refused += runners - finishes.size();

        assertThat(finishes.stream().filter(Awarding.Awarded.class::isInstance))
            .as("race %d of %d runners", race, runners)
            .hasSize(1);
        assertThat(finishes.stream().map(Awarding::entry).distinct()).hasSize(1);
        finishes.forEach(finish -> told.add(Completions.told(enrollment, finish)));
      }
      var found = new LedgerAudit().of(database, told);
      assertThat(found.lost()).isEmpty();
      assertThat(found.doubled()).isEmpty();
      assertThat(found.halved()).isEmpty();
      assertThat(found.verdict().sentence()).startsWith("sound: %d entries".formatted(RACES));
    }
    System.out.printf(
        Locale.ROOT,
        "races: %d on %s, 0 doubled, %d runners refused%n",
        RACES,
        stage.engine(),
        refused);
  }

  /** Who got an answer; a runner may be refused, as long as nobody is told anything wrong. */
  private static List<Awarding> run(
      ExecutorService pool, int runners, Completions completions, UUID enrollment)
      throws InterruptedException {
    var line = new CyclicBarrier(runners);
    var running = new ArrayList<Future<Awarding>>();
    for (int i = 0; i < runners; i++) {
      running.add(
          pool.submit(
              () -> {
                line.await();
                return completions.award(enrollment);
              }));
    }
    var finishes = new ArrayList<Awarding>();
    for (var runner : running) {
      try {
        finishes.add(runner.get());
      } catch (ExecutionException e) {
        assertThat(e).cause().isNotInstanceOf(BrokenBarrierException.class);
      }
    }
    return finishes;
  }
}
