/** See the package of the same name. */
@NullMarked
package org.preceptor.research.retraction;

import org.jspecify.annotations.NullMarked;
