package org.preceptor.credit.verify;

/** Carries a finding up to whoever knows the line's number. */
final class BrokenLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  BrokenLine(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
