package org.preceptor.bench;

import java.util.Arrays;

/**
 * What one run of a page showed.
 *
 * @param nanos how long each answer took, in order of length
 */
record Measured(double perSecond, long[] nanos) {

  static Measured of(double seconds, long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measured(sorted.length / seconds, sorted);
  }

  double millis(double quantile) {
    return nanos.length == 0
        ? Double.NaN
        : nanos[(int) Math.min(nanos.length - 1L, (long) (quantile * nanos.length))] / 1e6;
  }
}
