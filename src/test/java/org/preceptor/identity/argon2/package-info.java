@NullMarked
package org.preceptor.identity.argon2;

import org.jspecify.annotations.NullMarked;
