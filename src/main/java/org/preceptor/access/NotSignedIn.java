package org.preceptor.access;

/** Something that needs a person was asked for by the public. The shell answers with sign-in. */
public class NotSignedIn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super("nobody is signed in");
  }
}
