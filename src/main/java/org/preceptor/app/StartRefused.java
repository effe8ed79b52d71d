package org.preceptor.app;

import java.util.List;

/** The program does not start; every reason is named. */
class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartRefused(List<String> problems) {
    super("Preceptor does not start:\n  " + String.join("\n  ", problems));
  }
}
