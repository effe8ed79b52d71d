package org.preceptor.content;

import org.preceptor.standards.ObligationId;

/**
 * One duty within a standard, in words of our own.
 *
 * @param duty what is owed, in one sentence
 * @param example what it looks like on an ordinary day
 * @param critical whether a breach can put a person in danger
 */
public record Obligation(
    ObligationId id, String title, String duty, String example, boolean critical) {}
