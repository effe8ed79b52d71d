/** The certificate as a PDF, and the square code that a phone reads off it. */
@NullMarked
package org.preceptor.credit.pdf;

import org.jspecify.annotations.NullMarked;
