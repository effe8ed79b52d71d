package org.preceptor.standards;

import java.util.UUID;

/**
 * Which organization, and so which tenant. Random, so that it can stand in an address; knowing one
 * grants nothing.
 */
public record OrganizationId(UUID value) {

  public static OrganizationId of(String text) {
    return new OrganizationId(UUID.fromString(text));
  }

  public static OrganizationId random() {
    return new OrganizationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
