package org.preceptor.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * One person signed in on one device, acting for one organization.
 *
 * @param device what the browser calls itself, shortened
 * @param secretHash of what the browser has to bring along with its session
 */
public record SignIn(
    UUID id,
    PersonId person,
    OrganizationId organization,
    String device,
    Instant began,
    Instant lastSeen,
    String secretHash) {

  /** However busy, a sign-in ends after this. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Without any request, a sign-in ends after this. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How exactly {@link #lastSeen} is kept, so that not every request writes. */
  static final Duration GRAIN = Duration.ofMinutes(1);

  public boolean holds(Instant now) {
    return now.isBefore(began.plus(LONGEST)) && now.isBefore(lastSeen.plus(IDLE));
  }

  public boolean mustBeTouched(Instant now) {
    return !now.isBefore(lastSeen.plus(GRAIN));
  }
}
