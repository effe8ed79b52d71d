package org.preceptor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.preceptor.Program;

/**
 * Measures pages of the product against an empty page of the same server, in turns. Takes the
 * archive and a folder; {@code -Pbench} says how.
 */
public final class Bench {

  private static final String MODULE = "2-06-competence";
  private static final String SCENARIO = "the-call-that-drops";
  private static final String EMPTY = "/bench/empty";
  private static final String LEARNERS = "learner|supervisor|instructor|author";
  private static final String WITH_CREDIT = "supervisor";
  private static final boolean STARTS =
      Boolean.parseBoolean(System.getProperty("bench.starts", "true"));
  private static final int TURNS = Integer.getInteger("bench.turns", 3);
  private static final long TURN_MILLIS = Long.getLong("bench.millis", 5_000);
  private static final int SESSIONS = Integer.getInteger("bench.sessions", 1_000);
  private static final int GROUP = 50;

  /**
   * @param roles whose sessions are used
   */
  private record Task(String name, String roles, Load.Step step) {}

  private static final List<Task> TASKS =
      List.of(
          new Task(
              "lesson page",
              LEARNERS,
              visit -> visit.page("/learning/take-module?module=" + MODULE, "data-player")),
          new Task("answer save", LEARNERS, Visit::answer),
          new Task("scenario step", LEARNERS, visit -> visit.choose(SCENARIO)),
          new Task(
              "transcript",
              WITH_CREDIT,
              visit -> visit.page("/credit/transcript", "/credit/certificate?code=")));

  private final Path folder;
  private final StringBuilder report = new StringBuilder();

  private Bench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var bench = new Bench(Files.createDirectories(Path.of(arguments[1])));
    var exploded = bench.withEmptyPage(Path.of(arguments[0]));
    if (STARTS) {
      bench.measureStart(exploded);
    }
    var program = Program.of(exploded, Files.createDirectories(bench.folder.resolve("run")));
    program.flag("-Xmx1g").start();
    try {
      bench.measurePages(program.url());
      bench.measureSessions(program);
    } finally {
      program.stop();
    }
    System.out.println(bench.report);
  }

  /** The archive opened, with a page that holds nothing and a route to it. */
  private Path withEmptyPage(Path archive) throws IOException {
    var root = folder.resolve("preceptor");
    try (var zip = new ZipFile(archive.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var to = root.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          Files.createDirectories(to.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    var page = root.resolve("bench/empty.xhtml");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        """
        <!DOCTYPE html>
        <html lang="en" xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
          <h:head><title>Empty</title></h:head>
          <h:body><p>Empty</p></h:body>
        </html>
        """);
    var access = root.resolve("WEB-INF/classes/access.yaml");
    Files.writeString(
        access,
        Files.readString(access)
            .replaceFirst("(?m)^routes:$", "routes:\n  " + EMPTY + ": read account"));
    return root;
  }

  /** In turns; the first start of the program makes schema and demonstration, and is left out. */
  private void measureStart(Path exploded) throws IOException, InterruptedException {
    var empty = new ArrayList<Double>();
    var plain = new ArrayList<Double>();
    var archived = new ArrayList<Double>();
    var folder = Files.createDirectories(this.folder.resolve("start"));
    startOnce(Program.of(exploded, folder));
    var launcher = Launcher.make(this.folder.resolve("launcher"));
    startOnce(launcher.training(Program.of(exploded, folder)));
    for (int turn = 0; turn < TURNS; turn++) {
      empty.add(startOnce(Program.empty(Files.createDirectories(this.folder.resolve("empty")))));
      plain.add(startOnce(Program.of(exploded, folder)));
      archived.add(startOnce(launcher.trained(Program.of(exploded, folder))));
    }
    say(
        "ready after (median of %d): empty server %.1f s, program %.1f s,"
            + " program with a class archive %.1f s",
        TURNS, median(empty), median(plain), median(archived));
  }

  private static double startOnce(Program program) throws IOException, InterruptedException {
    var time = program.flag("-Xmx1g").start();
    program.stop();
    return time.toMillis() / 1e3;
  }

  private void measurePages(URI url) throws InterruptedException, ExecutionException {
    say("| task | connections | requests/s | empty | ratio | p50 ms | p99 ms | empty | ratio |");
    say("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    prepare(url);
    for (int connections : new int[] {1, 32}) {
      for (var task : TASKS) {
        var visits = visits(url, task.roles(), connections);
        if (task.roles().equals(LEARNERS)) {
          visits.forEach(visit -> visit.startAssessment(MODULE));
        }
        Load.run(visits, visit -> visit.page(EMPTY), TURN_MILLIS);
        Load.run(visits, task.step(), 2 * TURN_MILLIS);
        compare(task, visits);
        if (task.name().equals("answer save")) {
          visits.getLast().checkLastAnswer();
        }
        visits.forEach(Visit::close);
      }
    }
  }

  /** Everybody who learns has read the module, with a trace of every paragraph. */
  private static void prepare(URI url) {
    for (int i = 0; i < Visit.people(url, LEARNERS); i++) {
      try (var visit = Visit.as(url, LEARNERS, i)) {
        visit.read(MODULE);
      }
    }
  }

  private static List<Visit> visits(URI url, String roles, int connections) {
    return IntStream.range(0, connections).mapToObj(i -> Visit.as(url, roles, i)).toList();
  }

  private void compare(Task task, List<Visit> visits)
      throws InterruptedException, ExecutionException {
    var throughput = new ArrayList<Double>();
    var tail = new ArrayList<Double>();
    var pages = new ArrayList<Measured>();
    var empties = new ArrayList<Measured>();
    for (int turn = 0; turn < TURNS; turn++) {
      var empty = Load.run(visits, visit -> visit.page(EMPTY), TURN_MILLIS);
      var page = Load.run(visits, task.step(), TURN_MILLIS);
      throughput.add(page.perSecond() / empty.perSecond());
      tail.add(page.millis(0.99) / empty.millis(0.99));
      pages.add(page);
      empties.add(empty);
    }
    say(
        "| %s | %d | %.0f | %.0f | %.2f | %.1f | %.1f | %.1f | %.2f |",
        task.name(),
        visits.size(),
        median(pages.stream().map(Measured::perSecond).toList()),
        median(empties.stream().map(Measured::perSecond).toList()),
        median(throughput),
        median(pages.stream().map(page -> page.millis(0.5)).toList()),
        median(pages.stream().map(page -> page.millis(0.99)).toList()),
        median(empties.stream().map(page -> page.millis(0.99)).toList()),
        median(tail));
  }

  /** What the server keeps for each session that has been on a few pages. */
  private void measureSessions(Program program) throws IOException, InterruptedException {
    var perSession = new ArrayList<Double>();
    long before = live(program.pid());
    for (int group = 0; group < SESSIONS / GROUP; group++) {
      for (int i = 0; i < GROUP; i++) {
        try (var visit = Visit.as(program.url(), LEARNERS, i)) {
          visit.page("/");
          visit.page("/learning/courses");
          visit.page("/learning/take-module?module=" + MODULE);
          visit.choose(SCENARIO);
          visit.choose(SCENARIO);
          visit.page("/credit/transcript");
        }
      }
      long after = live(program.pid());
      perSession.add((after - before) / 1024.0 / GROUP);
      before = after;
    }
    var sorted = perSession.stream().sorted().toList();
    say(
        "retained per session: median %.0f KB, p95 %.0f KB (%d sessions in groups of %d)",
        median(perSession), sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1), SESSIONS, GROUP);
  }

  /** Bytes of all objects that are still reachable. */
  private static long live(long pid) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram").start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var total = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)").matcher(text);
    if (!total.find()) {
      throw new IllegalStateException("no total in the histogram of process " + pid);
    }
    return Long.parseLong(total.group(1));
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private void say(String line, Object... values) {
    var text = String.format(Locale.ROOT, line, values);
    System.out.println(text);
    report.append(text).append('\n');
  }
}
