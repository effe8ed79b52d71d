@NullMarked
package org.preceptor.learning;

import org.jspecify.annotations.NullMarked;
