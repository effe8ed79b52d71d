@NullMarked
package org.preceptor.learning.jpa;

import org.jspecify.annotations.NullMarked;
