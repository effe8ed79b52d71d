/** See the package of the same name. */
@NullMarked
package org.preceptor.research.web;

import org.jspecify.annotations.NullMarked;
