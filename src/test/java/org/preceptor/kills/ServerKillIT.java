package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.ServerProcess;
import org.preceptor.credit.CheckpointKeyFile;

/**
 * Kills the product as it ships, on its server, while learners close their course over HTTP; runs
 * with {@code -Pkills}.
 */
@EnabledIfSystemProperty(named = "kills.server", matches = "[1-9][0-9]*")
class ServerKillIT {

  private static final String PUBLIC_URL = "https://preceptor.example";
  private static final String PASSWORD = "of the database";
  private static final int LEARNERS_A_ROUND = 30;
  private static final int MOST_AWARDS = 12;
  private static final int CLIENTS = 4;

  @TempDir Path folder;

  private final Random random = new Random(Long.getLong("kills.seed", 1));
  private final Map<Integer, Client> clients = new ConcurrentHashMap<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> unfinished = new ConcurrentLinkedQueue<>();
  private final AtomicInteger next = new AtomicInteger(1);

  @Test
  void anAcknowledgedAwardOutlivesItsServer() throws Exception {
    int kills = Integer.getInteger("kills.server");
    var stage = Stage.h2(ServerProcess.databaseUrl(folder), PASSWORD);
    prepare(stage, kills);
    try (var journal = new Journal(told())) {
      for (int round = 1; round <= kills; round++) {
        var server =
            ServerProcess.start(
                folder,
                "killed-server",
                PUBLIC_URL,
                Map.of("APP_DEMO", "false", "APP_DB_PASSWORD", PASSWORD));
        killUnderLoad(server, journal);
        try (var connection = stage.connect()) {
          var told = Journal.read(told());
          assertThat(LedgerAudit.of(connection, told))
              .as("kill %d", round)
              .isEqualTo(new LedgerAudit.Found(List.of(), List.of(), List.of()));
          report(round, told);
        }
      }
    }
    try (var database = stage.open()) {
      var audit = new LedgerAudit(CheckpointKeyFile.read(keyFile()));
      assertThat(audit.verified(database).sentence()).startsWith("sound");
    }
  }

  private void prepare(Stage stage, int kills) throws IOException, SQLException {
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("keys"));
    CheckpointKeyFile.make(keyFile(), "preceptor.example/credits");
    try (var database = stage.open();
        var connection = database.connect()) {
      Learners.first(new School(database, SlimJava.content()), connection)
          .add(connection, 1, 1 + kills * LEARNERS_A_ROUND);
    }
  }

  private Path told() {
    return folder.resolve("told");
  }

  private Path keyFile() {
    return folder.resolve("keys").resolve(CheckpointKeyFile.NAME);
  }

  /** Some awards and a moment more, so that the kill can fall anywhere in the next ones. */
  private void killUnderLoad(ServerProcess server, Journal journal)
      throws IOException, InterruptedException {
    long before = awards();
    long wanted = before + 1 + random.nextInt(MOST_AWARDS);
    int end = next.get() + LEARNERS_A_ROUND;
    try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        load(pool, server.url(), journal, end);
      }
      long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
      while (awards() < wanted && surprises.isEmpty() && System.nanoTime() < patience) {
        Thread.sleep(10);
      }
      Thread.sleep(random.nextInt(100));
      server.kill();
    }
    assertThat(surprises).isEmpty();
    assertThat(awards()).as("awards of this round").isGreaterThan(before);
  }

  /** Closes courses until the server is gone, those first that were begun and not finished. */
  private void load(ExecutorService pool, URI server, Journal journal, int end) {
    pool.execute(
        () -> {
          for (var number = number(end); number < end; number = number(end)) {
            try {
              clients
                  .computeIfAbsent(number, n -> new Client(n, PUBLIC_URL, journal))
                  .complete(server);
            } catch (UncheckedIOException gone) {
              unfinished.add(number);
              return;
            } catch (RuntimeException surprise) {
              surprises.add(surprise.toString());
              return;
            }
          }
        });
  }

  private int number(int end) {
    var begun = unfinished.poll();
    return begun != null ? begun : next.get() < end ? next.getAndIncrement() : end;
  }

  private long awards() throws IOException {
    return awards(Journal.read(told()));
  }

  private static long awards(List<Journal.Told> told) {
    return told.stream()
        .filter(Journal.Told::isAward)
        .map(Journal.Told::enrollment)
        .distinct()
        .count();
  }

  private static void report(int kills, List<Journal.Told> told) {
    System.out.printf(
        Locale.ROOT,
        "kills: whole server, %d kills, %d awards acknowledged over HTTP, 0 lost, 0 doubled%n",
        kills,
        awards(told));
  }
}
