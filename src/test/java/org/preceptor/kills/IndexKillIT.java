package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few kills each time, a hundred with {@code -Pkills}: whenever an index was killed while it was
 * made, fed or kept, the next start makes it equal to its database, without help.
 */
class IndexKillIT {

  private static final int WRITERS = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random(Long.getLong("kills.seed", 1));
  private int changes;
  private int documents;

  @Test
  void anIndexIsEqualToItsDatabaseAfterEachKillOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      kill(Integer.getInteger("kills.index", 3), stage);
    }
  }

  @Test
  void anIndexIsEqualToItsDatabaseAfterEachKillOnPostgresql() throws Exception {
    try (var cluster = Cluster.in(folder)) {
      kill(Integer.getInteger("kills.index", 3), cluster);
    }
  }

  private void kill(int kills, Stage stage) throws IOException, InterruptedException {
    stage.open().close();
    var java = new SlimJava(folder);
    // the first ends by itself, which makes those after it faster
    endsByItself(java, stage, 0);
    int whileMade = 0;
    for (int round = 1; round <= kills; round++) {
      boolean made = round % 4 == 3;
      if (made) {
        throwAway(index());
        whileMade++;
      }
      var load = start(java, stage, round, WRITERS);
      await(load, round, made ? IndexLoad.STARTED : IndexLoad.EQUAL, 1);
      if (!made) {
        await(load, round, IndexLoad.CHANGED, 20 + random.nextInt(100));
      }
      Thread.sleep(random.nextInt(made ? 400 : 50));
      load.destroyForcibly().waitFor();
      changes += told(round, IndexLoad.CHANGED).size();
    }
    endsByItself(java, stage, kills + 1);
    System.out.printf(
        Locale.ROOT,
        "kills: %s, %d kills in the midst of indexing, %d of them of an index that was just made,"
            + " %d changes, %d documents at the end, equal after each%n",
        stage.engine(),
        kills,
        whileMade,
        changes,
        documents);
  }

  private void endsByItself(SlimJava java, Stage stage, int round)
      throws IOException, InterruptedException {
    assertThat(start(java, stage, round, 0).waitFor()).as(errors(round)).isZero();
    var equal = told(round, IndexLoad.EQUAL).getFirst().what();
    documents = Integer.parseInt(equal.substring(equal.indexOf('-') + 1));
  }

  private Path index() {
    return folder.resolve("index");
  }

  private Path journal(int round) {
    return folder.resolve("told-" + round);
  }

  private Process start(SlimJava java, Stage stage, int round, int writers) throws IOException {
    return java.command(IndexLoad.class, IndexLoad.words(stage, journal(round), index(), writers))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors-" + round).toFile())
        .start();
  }

  private String errors(int round) throws IOException {
    return Files.readString(folder.resolve("errors-" + round));
  }

  private List<Journal.Told> told(int round, String what) throws IOException {
    return Journal.read(journal(round)).stream()
        .filter(one -> one.what().startsWith(what))
        .toList();
  }

  private void await(Process load, int round, String what, int enough)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (told(round, what).size() < enough) {
      if (load.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        load.destroyForcibly();
        throw new IllegalStateException("the load ended or stands still: " + errors(round));
      }
    }
  }

  private static void throwAway(Path index) throws IOException {
    if (Files.exists(index)) {
      try (var all = Files.walk(index)) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
