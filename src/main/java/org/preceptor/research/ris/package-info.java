/** References in RIS, as written by databases and reference managers. */
@NullMarked
package org.preceptor.research.ris;

import org.jspecify.annotations.NullMarked;
