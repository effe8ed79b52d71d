@NullMarked
package org.preceptor.research.lucene;

import org.jspecify.annotations.NullMarked;
