/** Keeps identity in the database. */
@NullMarked
package org.preceptor.identity.jpa;

import org.jspecify.annotations.NullMarked;
