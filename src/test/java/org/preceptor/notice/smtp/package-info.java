@NullMarked
package org.preceptor.notice.smtp;

import org.jspecify.annotations.NullMarked;
