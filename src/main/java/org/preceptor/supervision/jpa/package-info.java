/** Agreements in a database. */
@NullMarked
package org.preceptor.supervision.jpa;

import org.jspecify.annotations.NullMarked;
