package org.preceptor.research.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/** Where indexes stand beside each other, of which one is the current one. */
interface IndexHome {

  /** The name of the current one; empty where there is none. */
  Optional<String> current() throws IOException;

  Directory open(String name) throws IOException;

  /** From now on the current one, in one step. */
  void makeCurrent(String name) throws IOException;

  void throwAwayAllBut(String name) throws IOException;
}
