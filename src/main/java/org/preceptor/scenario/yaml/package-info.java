/** Reads scenarios and their walks from the files that authors write, and offers what is sound. */
@NullMarked
package org.preceptor.scenario.yaml;

import org.jspecify.annotations.NullMarked;
