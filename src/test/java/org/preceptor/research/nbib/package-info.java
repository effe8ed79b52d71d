/** One format of references. */
@NullMarked
package org.preceptor.research.nbib;

import org.jspecify.annotations.NullMarked;
