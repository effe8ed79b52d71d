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
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.preceptor.Engine;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A process in which learners enroll and finish the course as fast as they can, in several threads
 * that often act for the same one, until it is killed. What the process before it had begun is
 * asked for again first.
 */
public final class AwardLoad {

  private static final int RECENT = 64;
  private static final int ASKED_AGAIN = 4;

  private final School school;
  private final Actor model;
  private final Journal journal;
  private final FileChannel begun;
  private final AtomicInteger next;
  private final int end;
  private final Map<Integer, UUID> enrolled = new ConcurrentHashMap<>();
  private final ConcurrentLinkedDeque<Integer> asked = new ConcurrentLinkedDeque<>();

  /**
   * What one process is to do.
   *
   * @param first number of the learners that are this round's
   * @param end number of the first that is not
   * @param endless whether it goes on until it is killed
   */
  record Order(
      Engine engine,
      String url,
      String user,
      Path content,
      Path folder,
      int round,
      int threads,
      Actor model,
      int first,
      int end,
      boolean endless) {

    List<String> words() {
      return List.of(
          engine.name(),
          url,
          user,
          content.toString(),
          folder.toString(),
          String.valueOf(round),
          String.valueOf(threads),
          model.person().toString(),
          model.organization().toString(),
          String.valueOf(first),
          String.valueOf(end),
          String.valueOf(endless));
    }

    private static Order of(String[] words) {
      return new Order(
          Engine.valueOf(words[0]),
          words[1],
          words[2],
          Path.of(words[3]),
          Path.of(words[4]),
          Integer.parseInt(words[5]),
          Integer.parseInt(words[6]),
          new Actor(
              PersonId.of(words[7]),
              new OrganizationId(UUID.fromString(words[8])),
              Set.of(Role.LEARNER)),
          Integer.parseInt(words[9]),
          Integer.parseInt(words[10]),
          Boolean.parseBoolean(words[11]));
    }
  }

  private AwardLoad(Order order, School school) throws IOException {
    this.school = school;
    model = order.model();
    next = new AtomicInteger(order.first());
    end = order.end();
    journal = new Journal(told(order.folder(), order.round()));
    begun =
        FileChannel.open(
            begun(order.folder(), order.round()),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
  }

  static Path told(Path folder, int round) {
    return folder.resolve("told-" + round);
  }

  private static Path begun(Path folder, int round) {
    return folder.resolve("begun-" + round);
  }

  /** Takes the words of an {@link Order}. */
  public static void main(String[] words) throws IOException, InterruptedException {
    var order = Order.of(words);
    try (var database = Stage.open(order.engine(), order.url(), order.user())) {
      var load = new AwardLoad(order, new School(database, order.content()));
      load.askAgain(begun(order.folder(), order.round() - 1));
      load.run(order);
    }
  }

  private void askAgain(Path begunBefore) throws IOException {
    if (!Files.exists(begunBefore)) {
      return;
    }
    var text = Files.readString(begunBefore, StandardCharsets.US_ASCII);
    for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      var words = line.split(" ", -1);
      int number = Integer.parseInt(words[0]);
      asked.addFirst(number);
      if (!words[1].isEmpty()) {
        enrolled.put(number, UUID.fromString(words[1]));
      }
    }
    asked.stream().distinct().limit(ASKED_AGAIN).forEach(this::complete);
    asked.clear();
  }

  private void run(Order order) throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(order.threads())) {
      for (int i = 0; i < order.threads(); i++) {
        var random = new Random(order.round() * 1000L + i);
        pool.execute(() -> completeMany(random, order.endless()));
      }
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  private void completeMany(Random random, boolean endless) {
    while (endless || next.get() < end) {
      try {
        complete(next(random));
      } catch (RuntimeException refused) {
        System.err.println(refused);
      }
    }
  }

  /** One in three has enrolled just before, and is perhaps at the last step at this moment. */
  private int next(Random random) {
    var known = List.copyOf(asked);
    if (!known.isEmpty() && (random.nextInt(3) == 0 || next.get() >= end)) {
      return known.get(random.nextInt(known.size()));
    }
    return next.getAndIncrement();
  }

  private void complete(int number) {
    var actor = Learners.numbered(model, number);
    var enrollment = enrolled.get(number);
    if (enrollment == null) {
      note(number, "");
      enrollment = school.enroll(actor).enrollment().id();
      journal.add(new Journal.Told(enrollment, Journal.Told.ENROLLED));
      note(number, enrollment.toString());
      enrolled.put(number, enrollment);
      asked.addFirst(number);
      if (asked.size() > RECENT) {
        asked.pollLast();
      }
    }
    school.evaluate(actor, enrollment);
    var entry = school.attest(actor, enrollment).entry();
    journal.add(new Journal.Told(enrollment, entry.certificate().text()));
  }

  private void note(int number, String enrollment) {
    try {
      begun.write(
          ByteBuffer.wrap((number + " " + enrollment + "\n").getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
