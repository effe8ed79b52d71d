/**
 * Credit that was earned: who, for what, when, how many minutes; and the means for anybody to check
 * that nothing of it was changed afterwards.
 *
 * <p>The ledger is a Merkle tree as in RFC 6962 over salted commitments. Entries are added and
 * never changed: a correction or a reversal is an entry of its own that names what it amends, why,
 * and the two people who decided it. What an entry means today is always a fold over entries.
 *
 * <p>Minutes are stored, never hours: each licensing body converts them under its own rule.
 *
 * <p>Out of scope: deciding whether a completion deserves credit. Whoever owns the activity asks
 * {@link CreditLedger} in the transaction of the completion itself.
 */
@NullMarked
package org.preceptor.credit;

import org.jspecify.annotations.NullMarked;
