/** Lists of references as a style of the Citation Style Language says. */
@NullMarked
package org.preceptor.research.citeproc;

import org.jspecify.annotations.NullMarked;
