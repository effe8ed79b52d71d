@NullMarked
package org.preceptor.credit;

import org.jspecify.annotations.NullMarked;
