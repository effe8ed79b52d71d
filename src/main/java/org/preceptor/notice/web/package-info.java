/** Shows the outbox to administrators. */
@NullMarked
package org.preceptor.notice.web;

import org.jspecify.annotations.NullMarked;
