/**
 * Who did or read what, whose, and when: one row for every decision on another person's data.
 *
 * <p>Rows are added in the transaction of the act itself and are never changed.
 */
@NullMarked
package org.preceptor.audit;

import org.jspecify.annotations.NullMarked;
