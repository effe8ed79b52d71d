package org.preceptor.research.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.SearchDocuments.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;

/**
 * Three servers of ours feed one index, each as slow as it likes between reading and writing, and
 * one of them makes it anew meanwhile.
 */
class SeveralFeedersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Sight HOUSE = new Sight(Set.of("house a"), true);
  private static final int SOURCES = 25;
  private static final int CHANGES = 400;
  private static final int AT_ONCE = 7;
  private static final int FEEDERS = 3;

  private final Stored stored = new Stored();
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final AtomicInteger madeAnew = new AtomicInteger();

  /** What a database would hold: what is so now, and the last change of each, numbered. */
  private static final class Stored {

    private final Map<String, String> titles = new HashMap<>();
    private final TreeMap<Long, String> changes = new TreeMap<>();
    private long last;

    synchronized void change(String key, int time, boolean gone) {
      changes.values().remove(key);
      changes.put(++last, key);
      if (gone) {
        titles.remove(key);
      } else {
        titles.put(key, key + " at " + time);
      }
    }

    synchronized IndexPosition position() {
      return new IndexPosition("stored", last);
    }

    synchronized SortedMap<Long, String> after(IndexPosition position) {
      var piece = new TreeMap<Long, String>();
      changes.tailMap(position.number(), false).entrySet().stream()
          .limit(AT_ONCE)
          .forEach(change -> piece.put(change.getKey(), change.getValue()));
      return piece;
    }

    synchronized List<SearchDocument> documents(Collection<String> keys) {
      return keys.stream()
          .filter(titles::containsKey)
          .map(key -> source(key).title(Optional.ofNullable(titles.get(key)).orElseThrow()).done())
          .toList();
    }

    synchronized Map<String, String> titles() {
      return Map.copyOf(titles);
    }
  }

  @Test
  void nothingIsLostOrDoubledAndTheIndexNeverGoesBack() throws Exception {
    try (var first = open();
        var tasks = Executors.newCachedThreadPool()) {
      first.replace(List.<SearchDocument>of().iterator(), stored.position());
      var all = new ArrayList<Future<?>>();
      for (int feeder = 0; feeder < FEEDERS; feeder++) {
        var chance = new Random(feeder);
        boolean makesAnew = feeder == 0;
        all.add(tasks.submit(() -> feed(chance, makesAnew)));
      }
      all.add(tasks.submit(this::watch));
      write(new Random(5));
      for (var one : all) {
        one.get(120, TimeUnit.SECONDS);
      }
      assertThat(found(first)).isEqualTo(stored.titles());
      assertThat(first.position()).contains(stored.position());
    }
  }

  private static OpenSearchSourceIndex open() {
    return new OpenSearchSourceIndex(OneNode.settings("feeders"), PATIENCE);
  }

  private void write(Random chance) {
    for (int time = 0; time < CHANGES || madeAnew.get() < 3; time++) {
      stored.change("s" + chance.nextInt(SOURCES), time, chance.nextInt(5) == 0);
      pause(chance, 12);
    }
    writing.set(false);
  }

  private void feed(Random chance, boolean makesAnew) {
    try (var index = open()) {
      int rounds = 0;
      boolean more = true;
      while (more) {
        boolean last = !writing.get();
        if (makesAnew && rounds++ % 5 == 2) {
          var position = stored.position();
          pause(chance, 40);
          index.replace(stored.documents(stored.titles().keySet()).iterator(), position);
          madeAnew.incrementAndGet();
        }
        more = feedSome(index, chance) || !last;
      }
    }
  }

  /** Whether there was something. */
  private boolean feedSome(OpenSearchSourceIndex index, Random chance) {
    var from = index.position().orElseThrow();
    var piece = stored.after(from);
    if (piece.isEmpty()) {
      return false;
    }
    pause(chance, 40);
    var documents = stored.documents(piece.values());
    var gone = new HashSet<SearchId>();
    piece.values().forEach(key -> gone.add(id(key)));
    documents.forEach(document -> gone.remove(document.id()));
    pause(chance, 40);
    index.apply(documents, gone, from, new IndexPosition(from.lineage(), piece.lastKey()));
    return true;
  }

  /** Of one index the position only grows. */
  private void watch() {
    try (var server = new SearchServer(OneNode.settings("feeders"))) {
      var shared = new SharedIndex(server, "feeders");
      var seen = new HashMap<String, Long>();
      while (writing.get()) {
        var there = shared.standing().orElseThrow();
        long number = there.position().number();
        assertThat(number).isGreaterThanOrEqualTo(seen.getOrDefault(there.index(), 0L));
        seen.put(there.index(), number);
      }
      assertThat(seen).hasSizeGreaterThan(1);
    }
  }

  private static Map<String, String> found(OpenSearchSourceIndex index) {
    var request = SearchRequest.of(SearchQuery.EVERYTHING, SearchKind.SOURCE, 2 * SOURCES);
    var found = new HashMap<String, String>();
    for (var hit : index.find(request, HOUSE).hits()) {
      assertThat(found.put(hit.id().key(), hit.title().text())).isNull();
    }
    return found;
  }

  private static SearchId id(String key) {
    return new SearchId(SearchKind.SOURCE, key);
  }

  private static void pause(Random chance, int most) {
    try {
      TimeUnit.MILLISECONDS.sleep(chance.nextInt(most));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
