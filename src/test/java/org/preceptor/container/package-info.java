/** What only the server can show: one deployment of the built archive for all tests in here. */
@NullMarked
package org.preceptor.container;

import org.jspecify.annotations.NullMarked;
