/**
 * Competence modules and credit courses: what is read, practiced, asked and answered, and what a
 * learner still owes before an hour of credit.
 *
 * <p>Reading, answers and evaluations are kept as they happened; progress, results and what is
 * missing are computed from them and carry their reasons. A module alone earns nothing: credit
 * belongs to a course, is claimed no higher than {@link ContactMinutes} allows, and is awarded in
 * the transaction that takes the attestation.
 */
@NullMarked
package org.preceptor.learning;

import org.jspecify.annotations.NullMarked;
