package org.preceptor.identity;

/** A person has one license once. */
public class DuplicateLicense extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DuplicateLicense(Throwable cause) {
    super("the person has this license already", cause);
  }
}
