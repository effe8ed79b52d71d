package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.app.H2DataSource;
import org.preceptor.research.SourceImport.Outcome;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A whole library in one file, taken in twice; {@code -Dimport.size=10000} says how large it is.
 * Prints how long each step took, and fails only where a record is lost.
 */
@EnabledIfSystemProperty(named = "import.size", matches = "[1-9][0-9]*00")
@ParameterizedClass
@EnumSource(Engine.class)
class LargeImportIT {

  private static final int SIZE = Integer.getInteger("import.size", 1000);
  private static final int RECORDS_AT_ONCE = 250;
  private static final long SEED = 20261123;

  @Parameter Engine engine;

  @TempDir static Path folder;

  private final Actor reader =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));

  /** As people run it: on disk at each commit, one writer at a time, and open all the while. */
  private Database database() {
    if (engine == Engine.POSTGRESQL) {
      return Database.on(engine);
    }
    var source = new H2DataSource();
    source.setUrl(
        "jdbc:h2:file:"
            + folder.resolve("library")
            + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    return Database.migrated(engine, source, source);
  }

  @Test
  void aLargeLibraryIsTakenInAndTakenInAgain() {
    var wiring =
        new Wiring(database())
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(CurrentPerson.class, () -> Optional.of(reader));
    var file = library().getBytes(StandardCharsets.UTF_8);
    int untitled = SIZE / 100;
    int repeated = SIZE / 50;

    assertThat(take(wiring, "taken in", file))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Outcome.REFUSED,
                untitled,
                Outcome.ALREADY,
                repeated,
                Outcome.ADDED,
                SIZE - untitled - repeated));
    assertThat(take(wiring, "taken in again", file))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Outcome.REFUSED, untitled, Outcome.ALREADY, SIZE - untitled));
    var merging = wiring.get(MergeSources.class);
    timed("duplicates proposed", () -> wiring.inTransaction(() -> merging.propose(0, 25)));
  }

  private Map<Outcome, Integer> take(Wiring wiring, String what, byte[] file) {
    var imports = wiring.get(ImportSources.class);
    var id = wiring.inTransaction(() -> imports.begin("large.ris", file, Visibility.ORGANIZATION));
    timed(
        what + ", " + file.length / 1024 + " KB",
        () -> {
          var reading = Formats.all().read(wiring.inTransaction(() -> imports.bytes(id)));
          var at = wiring.inTransaction(() -> imports.read(id));
          while (at.done() < reading.records().size()) {
            var from = at;
            at = wiring.inTransaction(() -> imports.goOn(from, reading, RECORDS_AT_ONCE));
          }
          var last = at;
          return wiring.inTransaction(() -> imports.finish(last, reading));
        });
    return wiring.inTransaction(() -> imports.outcomes(id));
  }

  private <T> T timed(String what, Supplier<T> work) {
    var thread = ManagementFactory.getThreadMXBean();
    long processor = thread.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    var result = work.get();
    System.out.printf(
        Locale.ROOT,
        "import: %d on %s, %s: %d ms, %d ms of a processor%n",
        SIZE,
        engine,
        what,
        (System.nanoTime() - begun) / 1_000_000,
        (thread.getCurrentThreadCpuTime() - processor) / 1_000_000);
    return result;
  }

  /** In each hundred, one without a title and two that stand there a second time. */
  private static String library() {
    var random = new Random(SEED);
    var file = new StringBuilder();
    var last = "";
    for (int i = 0; i < SIZE; i++) {
      if (i % 100 == 7) {
        file.append("TY  - JOUR\nAU  - Nobody, N.\nER  - \n\n");
      } else if (i % 50 == 3) {
        file.append(last);
      } else {
        last = record(random, i);
        file.append(last);
      }
    }
    return file.toString();
  }

  private static String record(Random random, int number) {
    var doi = random.nextInt(5) == 0 ? "" : "DO  - 10.5555/large." + number + "\n";
    return """
    TY  - JOUR
    TI  - %s %d
    AU  - %s, A.
    AU  - %s, B.
    AU  - %s, C.
    JO  - Journal of %s
    PY  - %d
    VL  - %d
    SP  - %d
    %sKW  - %s
    AB  - %s
    ER  -\s

    """
        .formatted(
            words(random, 12),
            number,
            words(random, 1),
            words(random, 1),
            words(random, 1),
            words(random, 2),
            1980 + random.nextInt(46),
            1 + random.nextInt(90),
            1 + random.nextInt(900),
            doi,
            words(random, 2),
            words(random, 170));
  }

  /** Rare words for the most part, as in titles. */
  private static String words(Random random, int many) {
    return Stream.generate(() -> word(random)).limit(many).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    var syllables =
        List.of("ca", "re", "so", "ci", "al", "work", "er", "in", "é", "tel", "on", "ly");
    return Stream.generate(() -> syllables.get(random.nextInt(syllables.size())))
        .limit(2 + random.nextInt(3))
        .collect(Collectors.joining());
  }
}
