/** Sources and appraisals of them. */
@NullMarked
package org.preceptor.research;

import org.jspecify.annotations.NullMarked;
