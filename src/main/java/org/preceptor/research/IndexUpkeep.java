package org.preceptor.research;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Holds an index to the database. Whoever searches has it catch up first, so that nobody misses
 * what they wrote, or finds what was just hidden from them; where too much has changed at once, the
 * rest follows.
 */
public final class IndexUpkeep {

  private static final int AT_ONCE = 250;
  private static final int MOST_AUTHORED = 1_000;

  private final SourceIndex index;
  private final FeedIndex feed;
  private final AuthoredFindables authored;
  private final ReentrantLock turn = new ReentrantLock();
  private boolean toldOfAuthored;

  public IndexUpkeep(SourceIndex index, FeedIndex feed, AuthoredFindables authored) {
    this.index = index;
    this.feed = feed;
    this.authored = authored;
  }

  /**
   * Takes over what was committed before.
   *
   * @return whether all of it is found now
   */
  public boolean catchUp(Duration patience) {
    try {
      return caughtUp(patience);
    } catch (IndexSilent e) {
      return false;
    }
  }

  private boolean caughtUp(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    if (isThere()) {
      return true;
    }
    try {
      if (!turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      boolean more = goesOn();
      while (more && System.nanoTime() < end) {
        more = step() && goesOn();
      }
      return isThere();
    } finally {
      turn.unlock();
    }
  }

  private boolean goesOn() {
    return sound().isPresent() && !isThere();
  }

  private boolean isThere() {
    var at = index.position();
    var standing = feed.standing();
    return !standing.waiting() && at.filter(standing.position()::equals).isPresent();
  }

  /**
   * Empty where the index has to be made anew: none, or one of what was never stored here. It is
   * asked before the database, so that others who feed it cannot bring it ahead in between.
   */
  private Optional<IndexPosition> sound() {
    var position = index.position();
    var now = feed.standing().position();
    return position.filter(now::hasReached);
  }

  private boolean step() {
    var from = sound();
    var piece = from.flatMap(position -> feed.after(position, AT_ONCE));
    piece.ifPresent(
        one -> index.apply(one.changed(), one.gone(), from.orElseThrow(), one.position()));
    return piece.isPresent();
  }

  /**
   * Makes the index where there is no sound one, takes over everything, and makes it last. An index
   * that is made meanwhile answers.
   */
  public void run() {
    turn.lock();
    try {
      if (sound().isEmpty()) {
        feed.number(AT_ONCE);
        index.replace(new Everything(), feed.standing().position());
      }
      tellOfAuthored();
      boolean more = step();
      while (more) {
        more = step();
      }
      index.keep();
    } finally {
      turn.unlock();
    }
  }

  /** Files change only while the program does not run. */
  private void tellOfAuthored() {
    var position = index.position();
    if (toldOfAuthored || position.isEmpty()) {
      return;
    }
    var all = authored.all();
    var gone = new HashSet<SearchId>();
    for (var kind : EnumSet.complementOf(EnumSet.of(SearchKind.SOURCE))) {
      index
          .find(SearchRequest.of(SearchQuery.EVERYTHING, kind, MOST_AUTHORED), Sight.ofAuthored())
          .hits()
          .forEach(hit -> gone.add(hit.id()));
    }
    gone.removeAll(all.stream().map(SearchDocument::id).collect(Collectors.toSet()));
    index.apply(all, gone, position.get(), position.get());
    toldOfAuthored = true;
  }

  /** All there is to find, read in pieces. */
  private final class Everything implements Iterator<SearchDocument> {

    private final Deque<SearchDocument> read = new ArrayDeque<>(authored.all());
    private Optional<SourceId> last = Optional.empty();
    private boolean atEnd;

    @Override
    public boolean hasNext() {
      while (read.isEmpty() && !atEnd) {
        List<SourceId> ids = feed.sources(last, AT_ONCE);
        atEnd = ids.isEmpty();
        if (!atEnd) {
          last = Optional.of(ids.getLast());
          read.addAll(feed.documents(ids));
        }
      }
      return !read.isEmpty();
    }

    @Override
    public SearchDocument next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return read.removeFirst();
    }
  }
}
