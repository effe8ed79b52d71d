/**
 * How fast the product is, measured against an empty page of the same server in the same run, so
 * that the figures mean something on any machine.
 */
@NullMarked
package org.preceptor.bench;

import org.jspecify.annotations.NullMarked;
