/** Hands letters to a mail server, by Jakarta Mail. */
@NullMarked
package org.preceptor.notice.smtp;

import org.jspecify.annotations.NullMarked;
