package org.preceptor.research;

import java.util.UUID;
import org.preceptor.access.Actor;

/** What people did to many sources at once. Lines stay when the sources are gone. */
public interface SourceBatches {

  /**
   * @throws org.preceptor.access.NotFound if it is not the actor's own
   */
  SourceBatch get(Actor actor, UUID id);

  /**
   * The same; nobody else moves it before this transaction ends.
   *
   * @throws org.preceptor.access.NotFound if it is not the actor's own
   */
  SourceBatch hold(Actor actor, UUID id);

  void add(SourceBatch batch);

  /** Keeps when it was done, and what came of each. */
  void keepDone(SourceBatch batch);

  void keepUndone(SourceBatch batch);
}
