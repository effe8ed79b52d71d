/**
 * The vocabulary that every feature shares: standards and obligations by number, whose and which,
 * minutes, places.
 *
 * <p>Values only, and the Java platform only. A type that one feature alone needs stands there.
 */
@NullMarked
package org.preceptor.standards;

import org.jspecify.annotations.NullMarked;
