package org.preceptor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.Sight;
import org.preceptor.research.SourceIndex;
import org.preceptor.research.lucene.FolderIndex;

/**
 * Searching a library of 200,000, beside Lucene's raw parts and PostgreSQL's full text on the same
 * records, by turns, in one thread.
 */
public final class SearchBench {

  static final List<SearchFacet> FACETS =
      List.of(
          SearchFacet.TYPE,
          SearchFacet.STATE,
          SearchFacet.YEAR,
          SearchFacet.KEYWORD,
          SearchFacet.RATING);

  private static final long SEED = 42;
  private static final int WARM = Integer.getInteger("bench.warm", 150);
  private static final int ASKED = Integer.getInteger("bench.asked", 300);
  private static final Duration OF_POSTGRESQL = Duration.ofSeconds(12);
  private static final Sight SIGHT = new Sight(SyntheticLibrary.keys(), true);

  private final Path folder;
  private final SyntheticLibrary library;
  private final Properties figures = new Properties();

  private SearchBench(Path folder, SyntheticLibrary library) {
    this.folder = folder;
    this.library = library;
  }

  /** Where the indexes are kept for the next time, and how many records there are. */
  public static void main(String[] arguments) throws IOException, SQLException {
    int size = Integer.parseInt(arguments[1]);
    var folder = Files.createDirectories(Path.of(arguments[0], String.valueOf(size)));
    new SearchBench(folder, new SyntheticLibrary(SEED, size)).run();
  }

  private void run() throws IOException, SQLException {
    index();
    try (var raw = new RawLucene(folder.resolve("raw"))) {
      var ours = FolderIndex.in(folder.resolve("ours"));
      print(
          "| asked | found | ours, CPU p50 | p95 | raw p50 | p95 | ratio p50 | ours, clock p50 |"
              + " p95 |");
      print("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
      var kinds = Question.Kind.values();
      var all = new Beside(kinds.length * ASKED);
      for (var kind : kinds) {
        all.add(beside(kind, ours, raw));
      }
      print(all.line("all of these"));
      try (var text = PostgresText.open(Files.createDirectories(folder.resolve("text")), library)) {
        print("");
        print("| asked | PostgreSQL, clock p50 | p95 | n | ours, clock p50 | ratio |");
        print("|---|--:|--:|--:|--:|--:|");
        for (var kind : kinds) {
          beside(kind, ours, text);
        }
      }
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }

  /** Something whose processor time is taken, that of every thread included. */
  private interface Work {
    void run() throws IOException;
  }

  private void index() throws IOException {
    var file = folder.resolve("indexing.properties");
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        figures.load(in);
      }
    } else {
      taken("made", () -> library.all().forEachRemaining(one -> one.locks()));
      taken("raw", () -> RawLucene.index(library, folder.resolve("raw")));
      taken(
          "ours",
          () -> {
            var index = FolderIndex.in(folder.resolve("ours"));
            index.replace(library.all(), new IndexPosition("bench", 1));
            ((Closeable) index).close();
          });
      try (var out = Files.newBufferedWriter(file)) {
        figures.store(out, "seconds of a processor");
      }
    }
    double made = seconds("made");
    double raw = library.size() / (seconds("raw") - made);
    double ours = library.size() / (seconds("ours") - made);
    print(
        "indexed per second of a processor: raw %.0f, ours %.0f, ratio %.2f"
            .formatted(raw, ours, ours / raw));
  }

  private double seconds(String name) {
    return Double.parseDouble(figures.getProperty(name));
  }

  private void taken(String name, Work work) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    double cpu = (system.getProcessCpuTime() - before) / 1e9;
    figures.setProperty(name, String.valueOf(cpu));
    print(
        "%s: %.1f s of a processor, %.1f s"
            .formatted(name, cpu, (System.nanoTime() - clock) / 1e9));
  }

  /** Times of each question, in milliseconds. */
  private static final class Times {
    private final double[] cpu;
    private final double[] clock;
    private int asked;

    Times(int most) {
      cpu = new double[most];
      clock = new double[most];
    }

    void add(long cpuNanos, long clockNanos) {
      cpu[asked] = cpuNanos / 1e6;
      clock[asked++] = clockNanos / 1e6;
    }

    void add(Times others) {
      System.arraycopy(others.cpu, 0, cpu, asked, others.asked);
      System.arraycopy(others.clock, 0, clock, asked, others.asked);
      asked += others.asked;
    }

    double cpu(double quantile) {
      return quantile(cpu, quantile);
    }

    double clock(double quantile) {
      return quantile(clock, quantile);
    }

    private double quantile(double[] some, double quantile) {
      var sorted = Arrays.copyOf(some, asked);
      Arrays.sort(sorted);
      return asked == 0
          ? Double.NaN
          : sorted[(int) Math.min(asked - 1L, (long) (quantile * asked))];
    }
  }

  /** The same questions asked of ours and of the raw parts. */
  private static final class Beside {
    private final Times ours;
    private final Times raw;
    private long found;

    Beside(int most) {
      ours = new Times(most);
      raw = new Times(most);
    }

    void add(Beside others) {
      ours.add(others.ours);
      raw.add(others.raw);
      found += others.found;
    }

    String line(String asked) {
      return "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |"
          .formatted(
              asked,
              found / ours.asked,
              ours.cpu(0.5),
              ours.cpu(0.95),
              raw.cpu(0.5),
              raw.cpu(0.95),
              ours.cpu(0.5) / raw.cpu(0.5),
              ours.clock(0.5),
              ours.clock(0.95));
    }
  }

  /** Answers a question with how many there are. */
  private interface Asked<E extends Exception> {
    long of(Question question) throws E;
  }

  private static <E extends Exception> long timed(Asked<E> asked, Question question, Times times)
      throws E {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    long found = asked.of(question);
    times.add(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - clock);
    return found;
  }

  private Beside beside(Question.Kind kind, SourceIndex index, RawLucene raw) throws IOException {
    var chance = new Random(kind.name().hashCode());
    var warm = new Beside(WARM);
    var asked = new Beside(ASKED);
    for (int i = 0; i < WARM + ASKED; i++) {
      var question = Question.of(kind, library, chance);
      var into = i < WARM ? warm : asked;
      long here = timed(one -> index.find(one.request(), SIGHT).found(), question, into.ours);
      long there = timed(raw::ask, question, into.raw);
      if (here != there) {
        throw new IllegalStateException("%s: %d, %d".formatted(question, here, there));
      }
      into.found += here;
    }
    print(asked.line(kind.said()));
    return asked;
  }

  private void beside(Question.Kind kind, SourceIndex index, PostgresText text)
      throws SQLException {
    var chance = new Random(kind.name().hashCode());
    var ofOurs = new Times(ASKED);
    var ofText = new Times(ASKED);
    long end = System.nanoTime() + OF_POSTGRESQL.toNanos();
    int asked = 0;
    while (asked < ASKED && System.nanoTime() < end) {
      var question = Question.of(kind, library, chance);
      timed(one -> index.find(one.request(), SIGHT).found(), question, ofOurs);
      timed(text::ask, question, ofText);
      asked++;
    }
    print(
        "| %s | %.1f | %.1f | %d | %.2f | %.0f |"
            .formatted(
                kind.said(),
                ofText.clock(0.5),
                ofText.clock(0.95),
                asked,
                ofOurs.clock(0.5),
                ofText.clock(0.5) / ofOurs.clock(0.5)));
  }
}
