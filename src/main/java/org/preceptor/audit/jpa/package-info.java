/** Keeps audit records in the database. */
@NullMarked
package org.preceptor.audit.jpa;

import org.jspecify.annotations.NullMarked;
