/** Keeps the ledger, its checkpoints and registers in the database. */
@NullMarked
package org.preceptor.credit.jpa;

import org.jspecify.annotations.NullMarked;
