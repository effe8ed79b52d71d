package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.preceptor.research.FeedIndex;
import org.preceptor.research.SourceChanges;

/**
 * Feeds in transactions of its own. A search has read some rows before it catches up; an index must
 * not be handed what its transaction remembers of them.
 */
@ApplicationScoped
@Typed(FeedAlone.class)
@Transactional(TxType.REQUIRES_NEW)
class FeedAlone extends FeedIndex {

  /** Every search asks this, and remembers nothing of it: a second connection is not worth it. */
  @Override
  @Transactional(TxType.REQUIRED)
  public SourceChanges.Standing standing() {
    return super.standing();
  }
}
