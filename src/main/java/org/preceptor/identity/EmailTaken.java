package org.preceptor.identity;

/** Two people cannot have one address; raised where two sign-ups meet in the database. */
public class EmailTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EmailTaken(Throwable cause) {
    super("an account with this address exists", cause);
  }
}
