package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads one kind of bundle. A reader keeps nothing of what it reads and needs nothing of the
 * server, so that several bundles can be read at a time, by any thread.
 */
public interface BundleReader<T> {

  /** Empty where something is wrong; the reasons, all of them, are among the diagnostics. */
  Optional<T> read(ContentBundle bundle, Diagnostics diagnostics);

  /**
   * Reads several at a time. Mistakes are noted, and what could be read is taken up, one after the
   * other in the order of the bundles and by the thread that asked.
   */
  default void each(
      List<ContentBundle> bundles, Diagnostics diagnostics, BiConsumer<ContentBundle, T> take) {
    record Attempt<T>(ContentBundle bundle, Optional<T> read, Diagnostics noted) {}
    var attempts =
        bundles.parallelStream()
            .map(
                bundle -> {
                  var noted = new Diagnostics();
                  return new Attempt<>(bundle, read(bundle, noted), noted);
                })
            .toList();
    for (var attempt : attempts) {
      diagnostics.addAll(attempt.noted().all());
      attempt.read().ifPresent(read -> take.accept(attempt.bundle(), read));
    }
  }
}
