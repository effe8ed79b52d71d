package org.preceptor.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.preceptor.Engine;

/** Kills processes under load, one after the other, and looks each time for what was promised. */
final class Trial {

  private static final int MOST_AWARDS = 120;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final int LONGEST_OPENING_MILLIS = 3000;

  private final Stage stage;
  private final Path folder;
  private final Random random;
  private final LedgerAudit audit = new LedgerAudit();
  private final List<Journal.Told> told = new ArrayList<>();
  private Duration longestOpening = Duration.ZERO;

  Trial(Stage stage, Path folder, long seed) {
    this.stage = stage;
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Makes the schema. */
  void prepare() {
    try (var database = stage.open()) {
      database.transact(em -> {});
    }
  }

  /** Kills the process that awards: most often under load, one time in ten while it opens. */
  LedgerAudit.Found kill(int round) throws IOException, InterruptedException, SQLException {
    var load = start(round);
    if (random.nextInt(10) == 0) {
      Thread.sleep(random.nextInt(LONGEST_OPENING_MILLIS));
    } else {
      awaitAwards(load, round);
    }
    load.destroyForcibly().waitFor();
    return look(round);
  }

  /** Kills the database server under load, and then the load. */
  LedgerAudit.Found killServer(int round, Cluster cluster)
      throws IOException, InterruptedException, SQLException {
    var load = start(round);
    awaitAwards(load, round);
    cluster.kill();
    load.destroyForcibly().waitFor();
    cluster.restart();
    return look(round);
  }

  /** Some awards and a moment more, so that the kill can fall anywhere in the next ones. */
  private void awaitAwards(Process load, int round) throws IOException, InterruptedException {
    int awards = 1 + random.nextInt(MOST_AWARDS);
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (Journal.read(folder.resolve("told-" + round)).size() < awards
        && System.nanoTime() < end) {
      if (load.waitFor(5, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "the load ended: " + Files.readString(folder.resolve("errors-" + round)));
      }
    }
    Thread.sleep(random.nextInt(20));
  }

  private Process start(int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AwardLoad.class.getName(),
            stage.engine().name(),
            stage.url(),
            stage.user(),
            folder.toString(),
            String.valueOf(round),
            String.valueOf(2 + random.nextInt(7)))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors-" + round).toFile())
        .start();
  }

  /** What is found after the process of this round has gone. */
  private LedgerAudit.Found look(int round) throws IOException, SQLException {
    told.addAll(Journal.read(folder.resolve("told-" + round)));
    long begun = System.nanoTime();
    try (var database = stage.open()) {
      var opening = Duration.ofNanos(System.nanoTime() - begun);
      longestOpening = opening.compareTo(longestOpening) > 0 ? opening : longestOpening;
      return audit.of(database, told);
    }
  }

  int told() {
    return told.size();
  }

  Engine engine() {
    return stage.engine();
  }

  Duration longestOpening() {
    return longestOpening;
  }
}
