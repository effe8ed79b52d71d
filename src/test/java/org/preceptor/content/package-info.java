@NullMarked
package org.preceptor.content;

import org.jspecify.annotations.NullMarked;
