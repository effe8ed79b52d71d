package org.preceptor.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * One decision on somebody's data.
 *
 * @param organization for which the actor acted
 * @param whose null where it was nobody's in particular
 * @param allowed false for a refusal
 */
public record AuditRecord(
    UUID id,
    Instant at,
    PersonId actor,
    OrganizationId organization,
    Verb verb,
    Thing thing,
    String thingId,
    @Nullable PersonId whose,
    boolean allowed) {}
