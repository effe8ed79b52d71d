/** One format of references. */
@NullMarked
package org.preceptor.research.crossref;

import org.jspecify.annotations.NullMarked;
