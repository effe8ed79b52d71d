package org.preceptor.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What one run of a page showed.
 *
 * @param nanos how long each answer took, in order of length
 */
record Measured(double perSecond, long[] nanos) {

  static final Measured NOTHING = new Measured(0, new long[0]);

  /**
   * @param seconds how long one connection was busy with this
   */
  static Measured of(double seconds, long[] nanos) {
    return NOTHING.and(new Measured(nanos.length / seconds, nanos));
  }

  /** With what went on beside it, at the same time. */
  Measured and(Measured other) {
    var all = LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos)).sorted();
    return new Measured(perSecond + other.perSecond, all.toArray());
  }

  double millis(double quantile) {
    return nanos.length == 0
        ? Double.NaN
        : nanos[(int) Math.min(nanos.length - 1L, (long) (quantile * nanos.length))] / 1e6;
  }
}
