package org.preceptor.identity;

import java.time.ZoneId;
import org.preceptor.standards.PersonId;

/**
 * Somebody with an account.
 *
 * @param name as it stands on certificates
 * @param emailVerified whether a letter sent there was answered; nobody signs in before
 * @param demo made up for the demonstration
 */
public record Person(
    PersonId id,
    String name,
    EmailAddress email,
    ZoneId zone,
    boolean emailVerified,
    boolean demo) {

  public static final int LONGEST_NAME = 120;

  public Person {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
    }
  }

  public Person named(String changed) {
    return new Person(id, changed, email, zone, emailVerified, demo);
  }

  public Person in(ZoneId changed) {
    return new Person(id, name, email, changed, emailVerified, demo);
  }

  public Person withEmailVerified() {
    return new Person(id, name, email, zone, true, demo);
  }
}
