/** One format of references. */
@NullMarked
package org.preceptor.research.csl;

import org.jspecify.annotations.NullMarked;
