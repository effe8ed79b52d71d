@NullMarked
package org.preceptor.audit.jpa;

import org.jspecify.annotations.NullMarked;
