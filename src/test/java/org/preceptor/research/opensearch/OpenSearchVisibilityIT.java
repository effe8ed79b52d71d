package org.preceptor.research.opensearch;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.preceptor.research.SearchVisibilityTest;
import org.preceptor.research.SourceIndex;

/** Everybody of that life feeds the one index from a place of their own. */
@EnabledIfSystemProperty(named = "opensearch.whole", matches = "true")
class OpenSearchVisibilityIT extends SearchVisibilityTest {

  @Override
  protected SourceIndex empty() {
    return new OpenSearchSourceIndex(
        OneNode.settings("seen-" + UUID.randomUUID()), Duration.ofSeconds(10));
  }
}
