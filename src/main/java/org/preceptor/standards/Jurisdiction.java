package org.preceptor.standards;

import java.util.regex.Pattern;

/** A place that licenses, by ISO 3166 code: {@code US-OH}, {@code CA-ON}. */
public record Jurisdiction(String code) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  public Jurisdiction {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a jurisdiction: '" + code + "'");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
