/** Records of Crossref, with what was published about them afterwards. */
@NullMarked
package org.preceptor.research.crossref;

import org.jspecify.annotations.NullMarked;
