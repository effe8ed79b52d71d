/** Keeps what learners did, on both databases. Of two requests at once the tables let one win. */
@NullMarked
package org.preceptor.learning.jpa;

import org.jspecify.annotations.NullMarked;
