package org.preceptor.research.opensearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.preceptor.research.OpenSearchSettings;
import org.preceptor.research.SearchEngine;
import org.preceptor.research.SearchSettings;
import org.preceptor.research.SourceIndex;

/** A cluster, once the operator names one. */
@ApplicationScoped
class OpenSearchEngine implements SearchEngine {

  @Inject OpenSearchSettings cluster;
  @Inject SearchSettings settings;

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public SourceIndex open() {
    return new OpenSearchSourceIndex(cluster, settings.patience());
  }

  @Override
  public void close(SourceIndex index) {
    if (index instanceof OpenSearchSourceIndex opened) {
      opened.close();
    }
  }
}
