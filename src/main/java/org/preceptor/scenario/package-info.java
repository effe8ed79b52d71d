/**
 * Branching scenarios: their language, what a play of one is, and what it comes to, duty by duty.
 *
 * <p>The language is a closed world: every name is declared, conditions are compiled once, and no
 * expression can fail while somebody plays. A run is a list of choices and nothing else; verdicts
 * are recomputed from it, and their words are rendered from the reasons they carry.
 *
 * <p>Before anyone plays it, a scenario is proved: every way through it is looked at, by states and
 * not by ways, one rule at a time.
 *
 * <p>Out of scope: a total. Critical duties and the quality of judgment are told apart, and neither
 * makes up for the other.
 */
@NullMarked
package org.preceptor.scenario;

import org.jspecify.annotations.NullMarked;
