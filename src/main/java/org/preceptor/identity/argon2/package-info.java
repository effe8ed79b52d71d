/** Hashes passwords with Argon2id, by Password4j. */
@NullMarked
package org.preceptor.identity.argon2;

import org.jspecify.annotations.NullMarked;
