/** One format of references. */
@NullMarked
package org.preceptor.research.ris;

import org.jspecify.annotations.NullMarked;
