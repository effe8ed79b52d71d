/** References in BibTeX. */
@NullMarked
package org.preceptor.research.bibtex;

import org.jspecify.annotations.NullMarked;
