/** The list of Retraction Watch, as a file that the operator supplies. */
@NullMarked
package org.preceptor.research.retraction;

import org.jspecify.annotations.NullMarked;
