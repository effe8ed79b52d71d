package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.StandardNumber;

/** Finds standards in any form of a word, for whoever searches; answered by who has an index. */
public interface StandardsAbout {

  /**
   * What is about something.
   *
   * @param standards best first
   * @param meant another spelling that finds something, where nothing was found
   */
  record Found(List<StandardNumber> standards, Optional<String> meant) {

    public Found {
      standards = List.copyOf(standards);
    }
  }

  /** Nothing while the index can't be asked. */
  Found find(String query);
}
