/** Keeps evidence in the database. */
@NullMarked
package org.preceptor.competence.jpa;

import org.jspecify.annotations.NullMarked;
