/**
 * Authored content: where a word stands in a file, what is wrong with it, and the catalogue of the
 * 27 standards.
 *
 * <p>Other features read files of their own kinds; what they share is here: {@link YamlNode},
 * {@link Diagnostic}, {@link Diagnostics}. A reader collects every mistake before it gives up.
 */
@NullMarked
package org.preceptor.content;

import org.jspecify.annotations.NullMarked;
