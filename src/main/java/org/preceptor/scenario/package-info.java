/**
 * Branching scenarios: their language, what a play of one is, and what it comes to, duty by duty.
 *
 * <p>The language is a closed world: every name is declared, conditions are compiled once, and no
 * expression can fail while somebody plays. A run is a list of choices and nothing else; verdicts
 * are recomputed from it, and their words are rendered from the reasons they carry.
 *
 * <p>Out of scope: points. A rule says whether a duty arose and what became of it.
 */
@NullMarked
package org.preceptor.scenario;

import org.jspecify.annotations.NullMarked;
