package org.preceptor.research;

/** Two people changed one source in the same moment, and this is the second of them. */
public class SourceOvertaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SourceOvertaken(SourceId source, Throwable cause) {
    super("changed by somebody else: " + source, cause);
  }
}
