/** Keeps plays and what players wrote about them in the database. */
@NullMarked
package org.preceptor.scenario.jpa;

import org.jspecify.annotations.NullMarked;
