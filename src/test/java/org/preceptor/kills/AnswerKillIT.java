package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A few kills each time, hundreds with {@code -Pkills}: what was shown as saved is there after. */
class AnswerKillIT {

  private static final int THREADS = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random(Long.getLong("kills.seed", 1));

  @Test
  void anAnswerShownAsSavedOutlivesItsProcessOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      kill(Integer.getInteger("kills.h2", 2), stage);
    }
  }

  @Test
  void anAnswerShownAsSavedOutlivesItsProcessOnPostgresql() throws Exception {
    try (var cluster = Cluster.in(folder)) {
      kill(Integer.getInteger("kills.postgresql", 2), cluster);
    }
  }

  private void kill(int kills, Stage stage) throws IOException, InterruptedException, SQLException {
    stage.open().close();
    var java = new SlimJava(folder);
    // the first ends by itself, which makes those after it faster, and proves that it can
    assertThat(start(java, stage, 0, false).waitFor()).as(errors(0)).isZero();
    int answers = 0;
    for (int round = 1; round <= kills; round++) {
      var load = start(java, stage, round, true);
      awaitAnswers(load, round);
      Thread.sleep(random.nextInt(50));
      load.destroyForcibly().waitFor();
      var told = Journal.read(told(round));
      try (var connection = stage.connect()) {
        assertThat(lost(connection, told)).as("lost by kill %d", round).isEmpty();
      }
      answers += told.size();
    }
    System.out.printf(
        Locale.ROOT,
        "kills: %s, %d kills in the midst of appraisals, %d answers shown as saved, 0 lost%n",
        stage.engine(),
        kills,
        answers);
  }

  private Path told(int round) {
    return folder.resolve("answers-" + round);
  }

  private Process start(SlimJava java, Stage stage, int round, boolean endless) throws IOException {
    return java.command(
            AnswerLoad.class, AnswerLoad.words(stage, told(round), endless ? THREADS : 1, endless))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors-" + round).toFile())
        .start();
  }

  private String errors(int round) throws IOException {
    return Files.readString(folder.resolve("errors-" + round));
  }

  private void awaitAnswers(Process load, int round) throws IOException, InterruptedException {
    int enough = 20 + random.nextInt(60);
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (Journal.read(told(round)).size() < enough) {
      if (load.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IllegalStateException("the load ended or stands still: " + errors(round));
      }
    }
  }

  private static List<Journal.Told> lost(Connection connection, List<Journal.Told> told)
      throws SQLException {
    var kept = kept(connection);
    return told.stream().filter(one -> !kept.contains(one)).toList();
  }

  private static Set<Journal.Told> kept(Connection connection) throws SQLException {
    var kept = new HashSet<Journal.Told>();
    try (var statement = connection.createStatement()) {
      var answers =
          statement.executeQuery("select appraisal, item, answer, evidence from appraisal_answer");
      while (answers.next()) {
        kept.add(
            new Journal.Told(
                answers.getObject(1, UUID.class),
                answers.getString(2) + "/" + answers.getString(3) + "/" + answers.getString(4)));
      }
      var ends =
          statement.executeQuery("select appraisal from appraisal_turn where kind = 'FINISHED'");
      while (ends.next()) {
        kept.add(new Journal.Told(ends.getObject(1, UUID.class), AnswerLoad.FINISHED));
      }
    }
    return kept;
  }
}
