package org.preceptor.learning;

/** What came of asking to enroll: it begins now, or the last one has not ended yet. */
public sealed interface Enrolling {

  Enrollment enrollment();

  record Enrolled(Enrollment enrollment) implements Enrolling {}

  record Already(Enrollment enrollment) implements Enrolling {}
}
