package org.preceptor.research.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.jspecify.annotations.Nullable;

/** Indexes that last as long as the test. */
final class MemoryHome implements IndexHome {

  final Map<String, Directory> directories = new HashMap<>();
  private @Nullable String current;

  @Override
  public Optional<String> current() {
    return Optional.ofNullable(current);
  }

  /** Closing one, as after a stop, leaves what it holds. */
  @Override
  public Directory open(String name) {
    return new FilterDirectory(
        directories.computeIfAbsent(name, key -> new ByteBuffersDirectory())) {
      @Override
      public void close() {}
    };
  }

  @Override
  public void makeCurrent(String name) {
    current = name;
  }

  @Override
  public void throwAwayAllBut(String name) {
    directories.keySet().removeIf(other -> !other.equals(name));
  }
}
