/** Sources, collections and appraisals in a database. */
@NullMarked
package org.preceptor.research.jpa;

import org.jspecify.annotations.NullMarked;
