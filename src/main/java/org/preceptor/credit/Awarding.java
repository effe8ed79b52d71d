package org.preceptor.credit;

/** What came of asking for credit: it was awarded now, or the enrollment had earned it before. */
public sealed interface Awarding {

  AwardEntry entry();

  record Awarded(AwardEntry entry) implements Awarding {}

  record Already(AwardEntry entry) implements Awarding {}
}
