/** Reads what licensing bodies ask of supervised hours, with the logs that show it. */
@NullMarked
package org.preceptor.supervision.yaml;

import org.jspecify.annotations.NullMarked;
