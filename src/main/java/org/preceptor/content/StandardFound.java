package org.preceptor.content;

import java.util.List;

/**
 * A standard that a search found.
 *
 * @param duties those of its obligations that hold a word of the query
 */
public record StandardFound(Standard standard, List<Obligation> duties) {

  public StandardFound {
    duties = List.copyOf(duties);
  }
}
