/**
 * People, their organizations and roles, their licenses, and how they sign in.
 *
 * <p>What a person may do is never read from the session: memberships are looked up at each
 * request, so a change counts from the next one on. Passwords and one-time links are kept as hashes
 * only.
 */
@NullMarked
package org.preceptor.identity;

import org.jspecify.annotations.NullMarked;
