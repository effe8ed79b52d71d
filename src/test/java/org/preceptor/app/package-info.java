@NullMarked
package org.preceptor.app;

import org.jspecify.annotations.NullMarked;
