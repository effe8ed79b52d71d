/** One annotation for all features; everything else stands in a feature's package. */
@NullMarked
package org.preceptor;

import org.jspecify.annotations.NullMarked;
