package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few kills each time, hundreds with {@code -Pkills}. What a client was told before the kill must
 * be there after it.
 */
class KillIT {

  private static final Duration LONGEST_OPENING = Duration.ofSeconds(30);
  private static final int ENOUGH_TO_SEE_LOSSES = 30;

  @TempDir Path folder;

  @Test
  void anAcknowledgedAwardOutlivesItsProcessOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      killTheProgram(stage, Integer.getInteger("kills.h2", 8));
    }
  }

  @Test
  void anAcknowledgedAwardOutlivesItsProcessOnPostgresql() throws Exception {
    try (var stage = Cluster.in(folder)) {
      killTheProgram(stage, Integer.getInteger("kills.postgresql", 4));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "kills.cluster", matches = "[1-9][0-9]*")
  void anAcknowledgedAwardOutlivesItsDatabaseServer() throws Exception {
    int kills = Integer.getInteger("kills.cluster");
    try (var cluster = Cluster.in(folder)) {
      var trial = new Trial(cluster, folder, 1);
      trial.prepare();
      for (int round = 1; round <= kills; round++) {
        assertThat(trial.killServer(round, cluster)).satisfies(KillIT::nothingIsLost);
      }
      report("server of", trial, kills);
    }
  }

  /** Proves that these tests can fail: H2 as it is by itself loses what it acknowledged. */
  @Test
  @EnabledIfSystemProperty(named = "kills.sensitivity", matches = "true")
  void lossesAreSeenWhereTheDatabaseWritesLater() throws Exception {
    try (var stage = Stage.hastyH2(folder)) {
      var trial = new Trial(stage, folder, 1);
      trial.prepare();
      int lost = 0;
      for (int round = 1; round <= ENOUGH_TO_SEE_LOSSES && lost == 0; round++) {
        lost = trial.kill(round).lost().size();
      }
      assertThat(lost).isPositive();
      System.out.printf(
          Locale.ROOT, "kills: without WRITE_DELAY=0, %d acknowledged awards were lost%n", lost);
    }
  }

  private void killTheProgram(Stage stage, int kills)
      throws IOException, InterruptedException, SQLException {
    var trial = new Trial(stage, folder, 1);
    trial.prepare();
    for (int round = 1; round <= kills; round++) {
      assertThat(trial.kill(round)).as("kill %d", round).satisfies(KillIT::nothingIsLost);
    }
    report("program on", trial, kills);
    assertThat(trial.longestOpening()).isLessThan(LONGEST_OPENING);
    assertThat(trial.told()).as("awards under load").isGreaterThan(5 * kills);
  }

  private static void nothingIsLost(LedgerAudit.Found found) {
    assertThat(found.lost()).as("lost").isEmpty();
    assertThat(found.doubled()).as("doubled").isEmpty();
    assertThat(found.halved()).as("without the rest of their transaction").isEmpty();
    assertThat(found.verdict().sentence()).startsWith("sound");
  }

  private static void report(String what, Trial trial, int kills) {
    System.out.printf(
        Locale.ROOT,
        "kills: %s %s killed %d times, %d awards acknowledged, 0 lost, 0 doubled;"
            + " opened again in %d ms at most%n",
        what,
        trial.engine(),
        kills,
        trial.told(),
        trial.longestOpening().toMillis());
  }
}
