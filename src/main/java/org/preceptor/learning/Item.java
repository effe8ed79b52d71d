package org.preceptor.learning;

import org.preceptor.standards.ObligationId;

/** One question of a bank; its id never changes its meaning within a module. */
public record Item(
    String id, ObligationId obligation, Cognition level, Markup stem, Question question) {}
