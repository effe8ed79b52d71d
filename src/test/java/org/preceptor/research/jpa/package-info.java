/** See the package of the same name. */
@NullMarked
package org.preceptor.research.jpa;

import org.jspecify.annotations.NullMarked;
