package org.preceptor.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.Field;
import org.preceptor.research.IndexUpkeep;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.MergeSources;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Reference;
import org.preceptor.research.RemoveSource;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceIndex;
import org.preceptor.research.SourceType;
import org.preceptor.research.Visibility;
import org.preceptor.research.lucene.FolderIndex;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A process that brings an index to its database as a start does, sees whether it holds the same,
 * and then changes sources and feeds the index as fast as it can, in several threads, until it is
 * killed.
 */
public final class IndexLoad {

  static final String STARTED = "started";
  static final String EQUAL = "equal";
  static final String CHANGED = "changed";

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int PAGE = 1_000;
  private static final Duration PATIENCE = Duration.ofMillis(200);
  private static final List<String> WORDS = List.of("grief", "consent", "texting", "burnout");
  private static final ThreadLocal<Actor> AT_THE_KEYBOARD = new ThreadLocal<>();

  private final Database database;
  private final Wiring wiring;
  private final SourceIndex index;
  private final TransactedFeed feed;
  private final IndexUpkeep upkeep;
  private final Journal journal;

  private IndexLoad(Database database, Path folder, Journal journal) {
    this.database = database;
    this.journal = journal;
    wiring =
        new Wiring(database)
            .with(CurrentPerson.class, () -> Optional.ofNullable(AT_THE_KEYBOARD.get()))
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {});
    index = FolderIndex.in(folder);
    feed = new TransactedFeed(wiring);
    upkeep = new IndexUpkeep(index, feed, List::of);
  }

  /** What one process is told to do. */
  static List<String> words(Stage stage, Path told, Path index, int writers) {
    return List.of(
        stage.engine().name(),
        stage.url(),
        stage.user(),
        told.toString(),
        index.toString(),
        String.valueOf(writers));
  }

  /** Takes what {@link #words} gives; without writers it ends when all is seen to be equal. */
  public static void main(String[] words) throws IOException, InterruptedException, SQLException {
    int writers = Integer.parseInt(words[5]);
    try (var database = Stage.open(Engine.valueOf(words[0]), words[1], words[2]);
        var journal = new Journal(Path.of(words[3]))) {
      var load = new IndexLoad(database, Path.of(words[4]), journal);
      load.starts();
      if (writers > 0) {
        load.goesOn(writers);
      }
    }
  }

  private void starts() throws SQLException {
    journal.add(new Journal.Told(NOBODY, STARTED));
    upkeep.run();
    journal.add(new Journal.Told(NOBODY, EQUAL + "-" + compared()));
  }

  private void goesOn(int writers) throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(writers + 1)) {
      for (int i = 0; i < writers; i++) {
        pool.execute(this::changesMany);
      }
      pool.execute(this::feedsMany);
      pool.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  private void feedsMany() {
    for (int n = 0; true; n++) {
      upkeep.catchUp(PATIENCE);
      if (n % 5 == 0) {
        upkeep.run();
      }
    }
  }

  private void changesMany() {
    var random = new SecureRandom();
    var actor = new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.INSTRUCTOR));
    var mine = new ArrayList<SourceId>();
    while (true) {
      changes(actor, mine, random);
      journal.add(new Journal.Told(NOBODY, CHANGED));
    }
  }

  private void changes(Actor actor, List<SourceId> mine, Random random) {
    int what = mine.size() < 4 ? 0 : random.nextInt(8);
    switch (what) {
      case 4, 5 -> {
        var some = mine.get(random.nextInt(mine.size()));
        var seen = random.nextBoolean() ? Visibility.PRIVATE : Visibility.ORGANIZATION;
        as(
            actor,
            () -> {
              wiring.get(KeepLibrary.class).show(some, seen);
              return true;
            });
      }
      case 6 -> {
        var gone = mine.remove(random.nextInt(mine.size()));
        as(actor, () -> wiring.get(RemoveSource.class).remove(gone));
      }
      case 7 -> {
        var gone = mine.removeLast();
        as(
            actor,
            () -> {
              wiring.get(MergeSources.class).merge(mine.getFirst(), gone, Set.of());
              return true;
            });
      }
      default -> mine.add(as(actor, () -> added(random)));
    }
  }

  private SourceId added(Random random) {
    var title =
        "On %s and %s %d"
            .formatted(
                WORDS.get(random.nextInt(WORDS.size())),
                WORDS.get(random.nextInt(WORDS.size())),
                random.nextInt());
    var reference =
        new Reference(
            SourceType.ARTICLE,
            List.of(),
            Map.of(Field.TITLE, title),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    return wiring.get(KeepLibrary.class).add(reference, Visibility.PRIVATE).id();
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AT_THE_KEYBOARD.set(actor);
    try {
      return wiring.inTransaction(work);
    } finally {
      AT_THE_KEYBOARD.remove();
    }
  }

  /** How many documents there are; fails where the index does not hold what the database does. */
  private int compared() throws SQLException {
    var stored = stored();
    if (stored.size() != countedInTheDatabase()) {
      throw new IllegalStateException("the corpus leaves sources out");
    }
    var locks = stored.stream().flatMap(one -> one.locks().stream()).collect(Collectors.toSet());
    same("documents", lines(stored), found(locks));
    for (var lock : locks) {
      var behind = stored.stream().filter(one -> one.locks().contains(lock)).toList();
      same(lock, lines(behind), found(Set.of(lock)));
    }
    return stored.size();
  }

  private static void same(String what, Set<String> stored, Set<String> found) {
    if (!stored.equals(found)) {
      var missing = new TreeSet<>(stored);
      missing.removeAll(found);
      var more = new TreeSet<>(found);
      more.removeAll(stored);
      throw new IllegalStateException(
          "%s: the index lacks %s and has besides %s".formatted(what, missing, more));
    }
  }

  private List<SearchDocument> stored() {
    var all = new ArrayList<SearchDocument>();
    var ids = feed.sources(Optional.empty(), PAGE);
    while (!ids.isEmpty()) {
      all.addAll(feed.documents(ids));
      ids = feed.sources(Optional.of(ids.getLast()), PAGE);
    }
    return all;
  }

  private int countedInTheDatabase() throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var counted =
            statement.executeQuery(
                "select count(*) from source where merged_into is null"
                    + " and visibility <> 'withdrawn'")) {
      counted.next();
      return counted.getInt(1);
    }
  }

  private static Set<String> lines(List<SearchDocument> some) {
    return some.stream().map(one -> one.id() + " " + one.title()).collect(Collectors.toSet());
  }

  private Set<String> found(Set<String> locks) {
    var sight = new Sight(locks, true);
    var all = new ArrayList<SearchHit>();
    int found = 1;
    for (int first = 0; first < found; first += PAGE) {
      var asked =
          SearchRequest.of(SearchQuery.EVERYTHING, SearchKind.SOURCE, PAGE).part(first, PAGE);
      var part = index.find(asked, sight);
      all.addAll(part.hits());
      found = part.found();
    }
    if (all.size() != found) {
      throw new IllegalStateException(found + " were counted and " + all.size() + " found");
    }
    return all.stream().map(hit -> hit.id() + " " + hit.title().text()).collect(Collectors.toSet());
  }
}
