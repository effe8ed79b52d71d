@NullMarked
package org.preceptor.supervision;

import org.jspecify.annotations.NullMarked;
