package org.preceptor.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.preceptor.Engine;
import org.preceptor.credit.Ledgers;
import org.preceptor.credit.verify.Verdict;

/** Kills processes under load, one after the other, and looks each time for what was promised. */
final class Trial {

  private static final int MOST_AWARDS = 12;
  private static final int LEARNERS_A_ROUND = 32;
  private static final int WARMING_UP = 20;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final int LONGEST_OPENING_MILLIS = 2000;

  private final Stage stage;
  private final Path folder;
  private final Random random;
  private final SlimJava java;
  private final LedgerAudit audit = new LedgerAudit(Ledgers.key(1));
  private final List<Journal.Told> told = new ArrayList<>();
  private @Nullable Learners learners;
  private int invited = 1;
  private Duration longestOpening = Duration.ZERO;

  Trial(Stage stage, Path folder, long seed) throws IOException {
    this.stage = stage;
    this.folder = folder;
    this.random = new Random(seed);
    this.java = new SlimJava(folder);
  }

  /** Makes the schema and the first learner, and lets one process end by itself. */
  void prepare() throws IOException, InterruptedException, SQLException {
    try (var database = stage.open();
        var connection = database.connect()) {
      learners = Learners.first(new School(database, SlimJava.content()), connection);
      learners.add(connection, invited, invited + WARMING_UP);
    }
    var warmUp = start(0, WARMING_UP, false);
    if (!warmUp.waitFor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS) || warmUp.exitValue() != 0) {
      throw new IllegalStateException("the first process: " + errors(0));
    }
    look(0);
  }

  /** Kills the process that awards: most often under load, one time in ten while it opens. */
  LedgerAudit.Found kill(int round) throws IOException, InterruptedException, SQLException {
    var load = start(round, LEARNERS_A_ROUND, true);
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
    var load = start(round, LEARNERS_A_ROUND, true);
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
    while (awards(Journal.read(AwardLoad.told(folder, round))) < awards) {
      if (load.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IllegalStateException("the load ended or stands still: " + errors(round));
      }
    }
    Thread.sleep(random.nextInt(20));
  }

  private Process start(int round, int most, boolean endless) throws IOException {
    int first = invited;
    invited += most;
    var order =
        new AwardLoad.Order(
            stage.engine(),
            stage.url(),
            stage.user(),
            SlimJava.content(),
            folder,
            round,
            2 + random.nextInt(7),
            Objects.requireNonNull(learners).model(),
            first,
            invited,
            endless);
    return java.command(AwardLoad.class, order.words())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errorFile(round).toFile())
        .start();
  }

  private Path errorFile(int round) {
    return folder.resolve("errors-" + round);
  }

  private String errors(int round) throws IOException {
    return Files.readString(errorFile(round));
  }

  /** What is found after the process of this round has gone; invites those of the next. */
  private LedgerAudit.Found look(int round) throws IOException, SQLException {
    told.addAll(Journal.read(AwardLoad.told(folder, round)));
    long begun = System.nanoTime();
    try (var connection = stage.connect()) {
      var opening = Duration.ofNanos(System.nanoTime() - begun);
      longestOpening = opening.compareTo(longestOpening) > 0 ? opening : longestOpening;
      var found = LedgerAudit.of(connection, told);
      Objects.requireNonNull(learners).add(connection, invited, invited + LEARNERS_A_ROUND);
      return found;
    }
  }

  /** Has the whole ledger verified. */
  Verdict verify() {
    try (var database = stage.open()) {
      return audit.verified(database);
    }
  }

  /** How many awards were acknowledged, each counted once. */
  long awards() {
    return awards(told);
  }

  private static long awards(List<Journal.Told> told) {
    return told.stream()
        .filter(Journal.Told::isAward)
        .map(Journal.Told::enrollment)
        .distinct()
        .count();
  }

  Engine engine() {
    return stage.engine();
  }

  Duration longestOpening() {
    return longestOpening;
  }
}
