package org.preceptor.research;

/** A record that was asked about a work did not answer. What was known before stands. */
public class EditorialRecordsSilent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EditorialRecordsSilent(String which, Throwable cause) {
    super(which + " did not answer", cause);
  }
}
