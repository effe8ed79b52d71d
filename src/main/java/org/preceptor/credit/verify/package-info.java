/**
 * Checks an exported ledger without us: no database, no server, no account, and no line of code
 * shared with what wrote it.
 *
 * <p>Only the Java platform is used, so that a licensing body can read all of it in an hour. What a
 * check proves and what not stands at {@link org.preceptor.credit.verify.LedgerVerifier}.
 */
@NullMarked
package org.preceptor.credit.verify;

import org.jspecify.annotations.NullMarked;
