@NullMarked
package org.preceptor.access;

import org.jspecify.annotations.NullMarked;
