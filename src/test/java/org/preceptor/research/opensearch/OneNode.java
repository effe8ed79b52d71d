package org.preceptor.research.opensearch;

import java.net.URI;
import java.util.List;
import org.preceptor.research.OpenSearchSettings;

/**
 * The node that tests share, started when the first asks for it; or one that runs already, for
 * whoever tries the same thing again and again: {@code -Dopensearch.address=http://localhost:9221}.
 */
final class OneNode {

  private static final URI ADDRESS = address();

  private OneNode() {}

  private static URI address() {
    var known = System.getProperty("opensearch.address");
    return known == null ? OpenSearchNode.alone().address() : URI.create(known);
  }

  /** An index on it, by that name. */
  static OpenSearchSettings settings(String name) {
    return new OpenSearchSettings(List.of(ADDRESS), "", "", name);
  }
}
