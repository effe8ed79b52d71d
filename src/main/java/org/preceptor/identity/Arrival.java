package org.preceptor.identity;

import org.preceptor.access.Actor;

/** Somebody who came with a request: their sign-in, and what they are where they act. */
public record Arrival(
    SignIn signIn, Membership membership, Person person, Organization organization) {

  public Actor actor() {
    return membership.actor();
  }
}
