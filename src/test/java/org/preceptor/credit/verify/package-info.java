@NullMarked
package org.preceptor.credit.verify;

import org.jspecify.annotations.NullMarked;
