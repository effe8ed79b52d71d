@NullMarked
package org.preceptor.content.jpa;

import org.jspecify.annotations.NullMarked;
