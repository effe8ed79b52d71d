package org.preceptor.access;

import org.jspecify.annotations.Nullable;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Whose a thing is: a person's, within an organization; or, with no person, the organization's own.
 */
public record Owner(@Nullable PersonId person, OrganizationId organization) {}
