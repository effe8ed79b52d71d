package org.preceptor.research.opensearch;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.preceptor.research.SourceIndex;
import org.preceptor.research.SourceIndexContract;

class OpenSearchSourceIndexIT extends SourceIndexContract {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private OpenSearchSourceIndex opened = open();

  private static OpenSearchSourceIndex open() {
    return new OpenSearchSourceIndex(OneNode.settings("contract"), PATIENCE);
  }

  @Override
  protected SourceIndex empty() {
    return opened;
  }

  @Override
  protected SourceIndex restarted() {
    opened.close();
    opened = open();
    return opened;
  }

  @AfterEach
  void close() {
    opened.close();
  }
}
