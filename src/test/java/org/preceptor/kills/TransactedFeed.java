package org.preceptor.kills;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.preceptor.Wiring;
import org.preceptor.research.FeedIndex;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SourceChanges;
import org.preceptor.research.SourceId;

/** The use case with a transaction of its own around each call, as the server puts it. */
final class TransactedFeed extends FeedIndex {

  private final Wiring wiring;
  private final FeedIndex feed;

  TransactedFeed(Wiring wiring) {
    this.wiring = wiring;
    feed = wiring.get(FeedIndex.class);
  }

  private <T> T alone(Supplier<T> work) {
    return wiring.inTransaction(work);
  }

  @Override
  public void number(int most) {
    alone(
        () -> {
          feed.number(most);
          return true;
        });
  }

  @Override
  public SourceChanges.Standing standing() {
    return alone(feed::standing);
  }

  @Override
  public Optional<Piece> after(IndexPosition position, int most) {
    return alone(() -> feed.after(position, most));
  }

  @Override
  public List<SourceId> sources(Optional<SourceId> after, int most) {
    return alone(() -> feed.sources(after, most));
  }

  @Override
  public List<SearchDocument> documents(Collection<SourceId> ids) {
    return alone(() -> feed.documents(ids));
  }
}
