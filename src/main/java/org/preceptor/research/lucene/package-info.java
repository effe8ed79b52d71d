/** Searching on Lucene, in a folder of this machine. */
@NullMarked
package org.preceptor.research.lucene;

import org.jspecify.annotations.NullMarked;
