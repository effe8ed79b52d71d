package org.preceptor.content;

import java.util.List;

/** The standards as they were read. */
public record Catalogue(List<Standard> all, Crosswalk crosswalk) implements Standards {

  public Catalogue {
    all = List.copyOf(all);
  }
}
