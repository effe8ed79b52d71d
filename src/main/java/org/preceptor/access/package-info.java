/**
 * Who may do what to whose: one table, read from {@code access.yaml}, for things and for addresses.
 *
 * <p>A lookup takes the {@link Actor} and asks {@link Access}; somebody else's id and a made-up one
 * therefore get the same answer. Hiding a button protects nothing.
 */
@NullMarked
package org.preceptor.access;

import org.jspecify.annotations.NullMarked;
