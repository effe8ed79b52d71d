/** Pages about supervision. */
@NullMarked
package org.preceptor.supervision.web;

import org.jspecify.annotations.NullMarked;
