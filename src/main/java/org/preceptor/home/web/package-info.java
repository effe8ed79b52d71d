/** The pages that look at every feature: the public start page, Today, and what must be said. */
@NullMarked
package org.preceptor.home.web;

import org.jspecify.annotations.NullMarked;
