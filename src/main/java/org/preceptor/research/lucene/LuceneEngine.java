package org.preceptor.research.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.preceptor.research.SearchEngine;
import org.preceptor.research.SearchSettings;
import org.preceptor.research.SourceIndex;

/** A folder of this machine, unless the operator chose something else. */
@ApplicationScoped
class LuceneEngine implements SearchEngine {

  @Inject SearchSettings settings;

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public SourceIndex open() {
    return new LuceneSourceIndex(new IndexFolder(settings.folder()), settings.patience());
  }

  @Override
  public void close(SourceIndex index) {
    if (index instanceof LuceneSourceIndex lucene) {
      try {
        lucene.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
