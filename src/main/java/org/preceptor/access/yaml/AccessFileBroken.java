package org.preceptor.access.yaml;

import java.util.List;

/** {@code access.yaml} says something that is not understood; every place at once. */
public class AccessFileBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AccessFileBroken(List<String> mistakes) {
    super("the access table cannot be read:\n" + String.join("\n", mistakes));
  }
}
