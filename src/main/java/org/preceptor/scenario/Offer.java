package org.preceptor.scenario;

/** A choice that can be taken now, with its number in the order of the passage, from 1. */
public record Offer(int number, Choice choice) {}
