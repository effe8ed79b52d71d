/**
 * What is acknowledged is kept, and is kept once: processes are killed at random moments and every
 * acknowledged award is looked for afterwards.
 *
 * <p>A kill shows what happens when a process dies, not when the power fails.
 */
@NullMarked
package org.preceptor.kills;

import org.jspecify.annotations.NullMarked;
