@NullMarked
package org.preceptor.notice;

import org.jspecify.annotations.NullMarked;
