package org.preceptor.research.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.preceptor.research.SearchSettings;
import org.preceptor.research.SourceIndex;

/** Opens the index when it is first asked, and closes it, with all that it holds, at the end. */
@ApplicationScoped
class LuceneWiring {

  @Produces
  @Singleton
  SourceIndex index(SearchSettings settings) {
    return new LuceneSourceIndex(new IndexFolder(settings.folder()), settings.patience());
  }

  void close(@Disposes SourceIndex index) {
    if (index instanceof LuceneSourceIndex lucene) {
      try {
        lucene.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
