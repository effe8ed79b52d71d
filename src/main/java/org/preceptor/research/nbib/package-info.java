/** References as PubMed's downloads write them, line by line. */
@NullMarked
package org.preceptor.research.nbib;

import org.jspecify.annotations.NullMarked;
