package org.preceptor.standards;

import java.util.regex.Pattern;

/**
 * A standard of Section 2 by its number, {@code 2.01} to {@code 2.27}, as NASW, ASWB, CSWE and CSWA
 * published it in 2017. It is a text and not a number: 2.10 follows 2.09.
 */
public record StandardNumber(String value) implements Comparable<StandardNumber> {

  private static final Pattern SHAPE = Pattern.compile("2\\.(0[1-9]|1[0-9]|2[0-7])");

  public StandardNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no standard of Section 2 has the number '" + value + "'");
    }
  }

  public static boolean isOne(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(StandardNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
