@NullMarked
package org.preceptor.credit.pdf;

import org.jspecify.annotations.NullMarked;
