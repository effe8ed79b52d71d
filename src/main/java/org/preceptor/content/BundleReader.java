package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads one kind of bundle. A reader keeps nothing of what it reads and needs nothing of the
 * server, so that several bundles can be read at a time, by any thread.
 */
public interface BundleReader<T> {

  /** A bundle, what was read of it, and every mistake in it. */
  record Attempt<T>(ContentBundle bundle, Optional<T> read, List<Diagnostic> noted) {

    /** Notes the mistakes; what could be read is taken up. */
    public void take(Diagnostics diagnostics, BiConsumer<ContentBundle, T> take) {
      diagnostics.addAll(noted);
      read.ifPresent(one -> take.accept(bundle, one));
    }
  }

  /** Empty where something is wrong; the reasons, all of them, are among the diagnostics. */
  Optional<T> read(ContentBundle bundle, Diagnostics diagnostics);

  /** Reads several at a time, in the order of the bundles. */
  default List<Attempt<T>> attempts(List<ContentBundle> bundles) {
    return bundles.parallelStream()
        .map(
            bundle -> {
              var noted = new Diagnostics();
              var read = read(bundle, noted);
              return new Attempt<>(bundle, read, noted.all());
            })
        .toList();
  }

  /**
   * Reads several at a time. Mistakes are noted, and what could be read is taken up, one after the
   * other in the order of the bundles and by the thread that asked.
   */
  default void each(
      List<ContentBundle> bundles, Diagnostics diagnostics, BiConsumer<ContentBundle, T> take) {
    attempts(bundles).forEach(attempt -> attempt.take(diagnostics, take));
  }
}
