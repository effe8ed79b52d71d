/** Reads {@code access.yaml}. */
@NullMarked
package org.preceptor.access.yaml;

import org.jspecify.annotations.NullMarked;
