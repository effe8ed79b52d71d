/**
 * Reads modules and courses as authors write them, YAML and CommonMark, and tells every mistake at
 * once. A sound module is kept whole in memory with its text made ready for the page.
 */
@NullMarked
package org.preceptor.learning.yaml;

import org.jspecify.annotations.NullMarked;
