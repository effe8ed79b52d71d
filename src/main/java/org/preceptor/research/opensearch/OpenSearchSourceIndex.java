package org.preceptor.research.opensearch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.IndexSilent;
import org.preceptor.research.OpenSearchSettings;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;
import org.preceptor.research.SourceIndex;

/** The index on a cluster, which several servers of this program feed and ask. */
final class OpenSearchSourceIndex implements SourceIndex, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(OpenSearchSourceIndex.class.getName());

  private static final int AT_ONCE = 250;

  private final SearchServer server;
  private final SharedIndex shared;
  private final Answering answering;
  private final Turn turn;
  private final AtomicBoolean silent = new AtomicBoolean();

  /**
   * @param patience how long a search may take before it answers with what it has
   */
  OpenSearchSourceIndex(OpenSearchSettings settings, Duration patience) {
    server = new SearchServer(settings);
    shared = new SharedIndex(server, settings.name());
    answering = new Answering(server, shared.name(), patience);
    turn = new Turn(server, shared.turns(), System::nanoTime);
  }

  private <T> T ask(Supplier<T> question, T nothing) {
    try {
      var answer = question.get();
      silent.set(false);
      return answer;
    } catch (IndexSilent e) {
      if (silent.compareAndSet(false, true)) {
        LOG.log(Level.ERROR, "searches find nothing: {0}", e.getMessage());
      }
      return nothing;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a search was not answered", e);
      return nothing;
    }
  }

  @Override
  public SearchFound find(SearchRequest request, Sight sight) {
    return ask(
        () -> answering.find(request, sight),
        new SearchFound(List.of(), 0, Map.of(), Optional.empty(), false));
  }

  @Override
  public List<String> suggest(String begun, Sight sight, int most) {
    return ask(() -> answering.suggest(begun, sight, most), List.of());
  }

  @Override
  public List<SearchHit> like(SearchId id, Sight sight, int most) {
    return ask(() -> answering.like(id, sight, most), List.of());
  }

  @Override
  public Optional<IndexPosition> position() {
    return shared.standing().map(SharedIndex.Standing::position);
  }

  @Override
  public void apply(
      List<SearchDocument> changed,
      Collection<SearchId> gone,
      IndexPosition from,
      IndexPosition to) {
    // Written to the very index that was asked: where another takes its place meanwhile, nothing is
    // lost, since that one says itself how far it has come.
    shared
        .standing()
        .filter(there -> there.position().hasReached(from))
        .ifPresent(there -> shared.apply(there.index(), changed, gone, to));
  }

  @Override
  public void replace(Iterator<SearchDocument> all, IndexPosition position) {
    if (!turn.take()) {
      return;
    }
    try {
      var next = shared.create();
      if (fill(next, all, position)) {
        shared.putInPlace(next);
      } else {
        LOG.log(Level.WARNING, "somebody else fills the index now");
        shared.remove(next);
      }
    } finally {
      turn.release();
    }
  }

  private boolean fill(String index, Iterator<SearchDocument> all, IndexPosition position) {
    boolean ours = true;
    while (ours && all.hasNext()) {
      var some = new ArrayList<SearchDocument>();
      while (some.size() < AT_ONCE && all.hasNext()) {
        some.add(all.next());
      }
      ours = shared.fill(index, some, position) && turn.renew();
    }
    if (ours) {
      shared.complete(index, position);
    }
    return ours && turn.renew();
  }

  /** The cluster keeps what it took before it says that it has. */
  @Override
  public void keep() {}

  @Override
  public void close() {
    server.close();
  }
}
