/** Articles in the XML of journals and archives. */
@NullMarked
package org.preceptor.research.jats;

import org.jspecify.annotations.NullMarked;
