/** Pages to browse, search and read the standards. */
@NullMarked
package org.preceptor.content.web;

import org.jspecify.annotations.NullMarked;
