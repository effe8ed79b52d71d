package org.preceptor.research;

import java.time.Instant;
import java.util.UUID;
import org.preceptor.access.Owner;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A search that somebody keeps, to come back to it or to hear of what is new in it.
 *
 * @param asked the query and what it is narrowed to
 * @param toldTo up to which change it was looked at for what is new
 */
public record SavedSearch(
    UUID id,
    PersonId person,
    OrganizationId organization,
    String name,
    SearchTerms asked,
    boolean alerts,
    long toldTo,
    Instant savedAt) {

  public static final int LONGEST_NAME = 120;

  public SavedSearch {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to 120 characters");
    }
  }

  public SavedSearch telling(boolean wanted, long upTo) {
    return new SavedSearch(id, person, organization, name, asked, wanted, upTo, savedAt);
  }

  public Owner owner() {
    return new Owner(person, organization);
  }
}
