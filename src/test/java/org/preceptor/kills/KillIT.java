package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few kills each time, hundreds with {@code -Pkills}. What a client was told before the kill must
 * be there after it.
 */
class KillIT {

  private static final Duration LONGEST_OPENING = Duration.ofSeconds(30);
  private static final int ENOUGH_TO_SEE_LOSSES = 30;
  private static final int VERIFIED_EVERY = 50;
  private static final long SEED = Long.getLong("kills.seed", 1);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void anAcknowledgedAwardOutlivesItsProcessOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      kill(Integer.getInteger("kills.h2", 5), new Trial(stage, folder, SEED), Trial::kill);
    }
  }

  /** Every fifth time the database server is killed with all its processes, and not the program. */
  @Test
  void anAcknowledgedAwardOutlivesItsProcessAndItsServerOnPostgresql() throws Exception {
    try (var cluster = Cluster.in(folder)) {
      kill(
          Integer.getInteger("kills.postgresql", 5),
          new Trial(cluster, folder, SEED),
          (trial, round) -> round % 5 == 0 ? trial.killServer(round, cluster) : trial.kill(round));
    }
  }

  /** Proves that these tests can fail: H2 as it is by itself loses what it acknowledged. */
  @Test
  @EnabledIfSystemProperty(named = "kills.sensitivity", matches = "true")
  void lossesAreSeenWhereTheDatabaseWritesLater() throws Exception {
    try (var stage = Stage.hastyH2(folder)) {
      var trial = new Trial(stage, folder, SEED);
      trial.prepare();
      int lost = 0;
      int round = 0;
      while (round < ENOUGH_TO_SEE_LOSSES && lost == 0) {
        round++;
        lost = trial.kill(round).lost().size();
      }
      assertThat(lost).isPositive();
      System.out.printf(
          Locale.ROOT,
          "kills: without WRITE_DELAY=0, kill %d lost %d acknowledged enrollments and awards%n",
          round,
          lost);
    }
  }

  private interface Kill {
    LedgerAudit.Found of(Trial trial, int round)
        throws IOException, InterruptedException, SQLException;
  }

  private static void kill(int kills, Trial trial, Kill kill)
      throws IOException, InterruptedException, SQLException {
    trial.prepare();
    long begun = System.nanoTime();
    for (int round = 1; round <= kills; round++) {
      var found = kill.of(trial, round);
      assertThat(found.lost()).as("lost by kill %d", round).isEmpty();
      assertThat(found.doubled()).as("doubled by kill %d", round).isEmpty();
      assertThat(found.halved()).as("without the rest, after kill %d", round).isEmpty();
      if (round % VERIFIED_EVERY == 0 || round == kills) {
        assertThat(trial.verify().sentence()).startsWith("sound");
        report(trial, round, Duration.ofNanos(System.nanoTime() - begun));
      }
    }
    assertThat(trial.longestOpening()).isLessThan(LONGEST_OPENING);
    assertThat(trial.awards()).as("awards under load").isGreaterThan(5L * kills);
  }

  private static void report(Trial trial, int kills, Duration took) {
    System.out.printf(
        Locale.ROOT,
        "kills: %s, %d kills, %d awards acknowledged, 0 lost, 0 doubled, verified;"
            + " opened again in %d ms at most; %d s%n",
        trial.engine(),
        kills,
        trial.awards(),
        trial.longestOpening().toMillis(),
        took.toSeconds());
  }
}
