package org.preceptor.scenario;

import java.util.Optional;

/** Something the worker has at hand while playing, from the moment at which the condition holds. */
public record AtHand(String label, String text, Optional<Condition> when) {}
