/** What programs ask for: checkpoints, proofs and exports. */
@NullMarked
package org.preceptor.credit.rest;

import org.jspecify.annotations.NullMarked;
