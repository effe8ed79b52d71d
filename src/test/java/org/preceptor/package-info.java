@NullMarked
package org.preceptor;

import org.jspecify.annotations.NullMarked;
