/** One format of references. */
@NullMarked
package org.preceptor.research.pubmed;

import org.jspecify.annotations.NullMarked;
