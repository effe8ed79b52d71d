package org.preceptor.learning;

/** The ports of this feature that something is kept behind. */
public record Stores(
    Enrollments enrollments,
    Readings readings,
    Sittings sittings,
    Exams exams,
    Closings closings) {}
