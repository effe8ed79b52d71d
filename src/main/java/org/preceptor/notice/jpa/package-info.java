/** Keeps the outbox in the database. */
@NullMarked
package org.preceptor.notice.jpa;

import org.jspecify.annotations.NullMarked;
