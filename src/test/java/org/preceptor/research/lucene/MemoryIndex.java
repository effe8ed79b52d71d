package org.preceptor.research.lucene;

import java.time.Duration;
import org.preceptor.research.SourceIndex;

/** An index without a folder. */
public final class MemoryIndex {

  private MemoryIndex() {}

  public static SourceIndex empty() {
    return new LuceneSourceIndex(new MemoryHome(), Duration.ofSeconds(10));
  }
}
