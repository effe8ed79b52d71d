package org.preceptor.content;

import java.util.function.Supplier;

/**
 * Reads one kind of authored content before its shelf asks for it. Found by {@link
 * java.util.ServiceLoader}, since it begins before there are beans.
 */
public interface AheadReader {

  /**
   * Offers its reading to the shelf.
   *
   * @param standards waits for them
   * @return reads, unless the shelf asked before it came to that
   */
  Runnable offer(AuthoredFiles files, YamlReader yaml, Supplier<Standards> standards);
}
