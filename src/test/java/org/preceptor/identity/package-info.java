@NullMarked
package org.preceptor.identity;

import org.jspecify.annotations.NullMarked;
