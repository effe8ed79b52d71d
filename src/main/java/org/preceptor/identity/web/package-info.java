/** Pages of identity, sign-in, and the filter that asks the access table for every address. */
@NullMarked
package org.preceptor.identity.web;

import org.jspecify.annotations.NullMarked;
