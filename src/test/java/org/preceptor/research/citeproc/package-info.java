/** See the package of the same name. */
@NullMarked
package org.preceptor.research.citeproc;

import org.jspecify.annotations.NullMarked;
