@NullMarked
package org.preceptor.research;

import org.jspecify.annotations.NullMarked;
