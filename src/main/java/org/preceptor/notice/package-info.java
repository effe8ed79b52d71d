/**
 * What is told to people outside the page: an outbox written in the transaction of its cause and
 * sent after it.
 *
 * <p>Recipients are addresses, so this stands below identity.
 */
@NullMarked
package org.preceptor.notice;

import org.jspecify.annotations.NullMarked;
