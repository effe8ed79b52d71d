package org.preceptor.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.preceptor.Engine;

/**
 * A process that earns credits as fast as it can, in several threads that often ask for the same
 * one, until it is killed. What the process before it had begun is asked for again first.
 */
public final class AwardLoad {

  private static final int RECENT = 64;

  private final Completions completions;
  private final Journal journal;
  private final FileChannel begun;
  private final ConcurrentLinkedDeque<UUID> recent = new ConcurrentLinkedDeque<>();

  private AwardLoad(Completions completions, Journal journal, FileChannel begun) {
    this.completions = completions;
    this.journal = journal;
    this.begun = begun;
  }

  /** Takes engine, address, user, the folder of the journals, the round, the threads. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Path.of(arguments[3]);
    int round = Integer.parseInt(arguments[4]);
    int threads = Integer.parseInt(arguments[5]);
    var database = Stage.open(Engine.valueOf(arguments[0]), arguments[1], arguments[2]);
    var load =
        new AwardLoad(
            new Completions(database),
            new Journal(folder.resolve("told-" + round)),
            FileChannel.open(
                folder.resolve("begun-" + round),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    load.askAgain(folder.resolve("begun-" + (round - 1)));
    load.run(round, threads);
  }

  private void askAgain(Path begunBefore) throws IOException {
    if (Files.exists(begunBefore)) {
      var lines = Files.readString(begunBefore, StandardCharsets.US_ASCII).split("\n", -1);
      for (int i = Math.max(0, lines.length - RECENT); i < lines.length; i++) {
        if (lines[i].length() == 36) {
          complete(UUID.fromString(lines[i]));
        }
      }
    }
  }

  private void run(long seed, int threads) throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        var random = new Random(seed * 1000 + i);
        pool.execute(() -> completeForever(random));
      }
      pool.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  private void completeForever(Random random) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        complete(next(random));
      } catch (RuntimeException refused) {
        System.err.println(refused);
      }
    }
  }

  /** One in three has been asked for just before, perhaps by another thread and this moment. */
  private UUID next(Random random) {
    var known = List.copyOf(recent);
    if (!known.isEmpty() && random.nextInt(3) == 0) {
      return known.get(random.nextInt(known.size()));
    }
    var fresh = UUID.randomUUID();
    recent.addFirst(fresh);
    if (recent.size() > RECENT) {
      recent.pollLast();
    }
    return fresh;
  }

  private void complete(UUID enrollment) {
    try {
      begun.write(ByteBuffer.wrap((enrollment + "\n").getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    journal.add(completions.complete(enrollment));
  }
}
