package org.preceptor.research.lucene;

import java.nio.file.Path;
import java.time.Duration;
import org.preceptor.research.SourceIndex;

/** An index as the product keeps it, with what a process before left of it. */
public final class FolderIndex {

  private FolderIndex() {}

  public static SourceIndex in(Path folder) {
    return new LuceneSourceIndex(new IndexFolder(folder), Duration.ofSeconds(10));
  }
}
