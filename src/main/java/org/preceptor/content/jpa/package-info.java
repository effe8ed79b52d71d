/** Keeps published versions in the database. */
@NullMarked
package org.preceptor.content.jpa;

import org.jspecify.annotations.NullMarked;
