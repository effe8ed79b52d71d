/**
 * Supervision between a supervisor and those supervised: what a licensing body asks of the hours,
 * and what it makes of a log of them.
 *
 * <p>Minutes are counted, not sessions: each minute of supervision passes every rule or is held
 * back by those that say why. So nothing depends on how a session was cut into entries, or on the
 * order in which they were written down.
 *
 * <p>Out of scope: recording of sessions. A session leaves attendance and hours, nothing of what
 * was said.
 */
@NullMarked
package org.preceptor.supervision;

import org.jspecify.annotations.NullMarked;
