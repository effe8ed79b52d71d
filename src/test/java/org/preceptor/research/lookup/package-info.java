/** See the package of the same name. */
@NullMarked
package org.preceptor.research.lookup;

import org.jspecify.annotations.NullMarked;
