package org.preceptor.research;

/** An index stands elsewhere and does not answer; it may be whole all the same. */
public final class IndexSilent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexSilent(String what) {
    super(what);
  }

  public IndexSilent(String what, Throwable cause) {
    super(what, cause);
  }
}
