package org.preceptor.identity;

import java.time.Instant;

/** What came of trying to sign in. */
public sealed interface SignInResult {

  /** The secret is the browser's, and is told only here. */
  record Entered(SignIn signIn, Secret secret) implements SignInResult {}

  /** Address and password do not match; which of them is wrong is not said. */
  record NoMatch() implements SignInResult {}

  /** Too many tries; the next is taken from then on. */
  record TooManyTries(Instant next) implements SignInResult {}

  /** All is right, but the address was never confirmed. */
  record EmailUnverified(EmailAddress email) implements SignInResult {}

  /** All is right, but no organization has the person as a member. */
  record NoMembership() implements SignInResult {}
}
