/** One format of references. */
@NullMarked
package org.preceptor.research.jats;

import org.jspecify.annotations.NullMarked;
