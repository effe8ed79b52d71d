package org.preceptor.credit;

import org.preceptor.standards.Jurisdiction;

/** A license as it is printed: {@code LISW-S I.1500123, US-OH}. */
public record NamedLicense(Jurisdiction jurisdiction, String type, String number) {

  private static final int SHOWN = 4;

  /** The last characters of the number, all that the public is told of it. */
  public String tail() {
    var plain = number.replaceAll("[^\\p{L}\\p{N}]", "");
    return plain.length() <= SHOWN ? "" : plain.substring(plain.length() - SHOWN);
  }
}
