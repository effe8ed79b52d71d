package org.preceptor.research;

import java.util.List;

/** Every format that can be written. */
public final class ReferenceWriters {

  private final List<ReferenceWriter> writers;

  public ReferenceWriters(List<ReferenceWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /**
   * @throws IllegalArgumentException for a format that is only read
   */
  public ReferenceWriter of(ReferenceFormat format) {
    return writers.stream()
        .filter(one -> one.format() == format)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not written: " + format));
  }
}
