package org.preceptor.identity;

/** Turns passwords into what may be stored. Slow by intent. */
public interface PasswordHashing {

  String hash(String password);

  boolean matches(String password, String hash);

  /** Takes as long as {@link #matches}, for an account that is not there. */
  void pretend(String password);
}
