package org.preceptor.research;

import java.time.Instant;

/**
 * A source's editorial state is no longer what it was; told once, in the transaction that found it.
 */
public record EditorialChange(
    SourceId source, EditorialState before, EditorialStatus now, Instant at) {}
