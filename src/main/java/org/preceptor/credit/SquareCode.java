package org.preceptor.credit;

import java.util.List;

/** A text as dark and light squares, for a camera to read. */
public interface SquareCode {

  /** Rows from the top, true where dark; as many as columns. */
  List<List<Boolean>> of(String text);
}
