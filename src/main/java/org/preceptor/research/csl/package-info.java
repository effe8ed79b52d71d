/** References in the JSON of the Citation Style Language. */
@NullMarked
package org.preceptor.research.csl;

import org.jspecify.annotations.NullMarked;
