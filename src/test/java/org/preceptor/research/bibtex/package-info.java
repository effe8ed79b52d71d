/** One format of references. */
@NullMarked
package org.preceptor.research.bibtex;

import org.jspecify.annotations.NullMarked;
