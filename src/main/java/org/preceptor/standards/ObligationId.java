package org.preceptor.standards;

import java.util.regex.Pattern;

/**
 * One duty within a standard, such as {@code 2.13-c}. Its meaning never changes; a revision of the
 * standards gets new ids.
 */
public record ObligationId(String value) implements Comparable<ObligationId> {

  private static final Pattern SHAPE = Pattern.compile("2\\.(0[1-9]|1[0-9]|2[0-7])-[a-z]");

  public ObligationId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no obligation can be called '" + value + "'");
    }
  }

  public static boolean isOne(String value) {
    return SHAPE.matcher(value).matches();
  }

  public StandardNumber standard() {
    return new StandardNumber(value.substring(0, 4));
  }

  @Override
  public int compareTo(ObligationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
