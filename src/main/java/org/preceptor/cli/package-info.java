/** The command line: what authors and licensing bodies run without a server. */
@NullMarked
package org.preceptor.cli;

import org.jspecify.annotations.NullMarked;
