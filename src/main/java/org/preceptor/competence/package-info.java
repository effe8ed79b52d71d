/**
 * What a person has shown, duty by duty, and how far it carries.
 *
 * <p>{@link Evidence} is what happened: an item answered, a rule of a scenario met, a lesson read.
 * Levels, fading and the next step are folds over it, made anew at each reading and never stored.
 *
 * <p>Out of scope: sharing. A person's map is that person's own until they share it.
 */
@NullMarked
package org.preceptor.competence;

import org.jspecify.annotations.NullMarked;
