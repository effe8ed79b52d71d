@NullMarked
package org.preceptor.credit.jpa;

import org.jspecify.annotations.NullMarked;
