/** Reads authored YAML with SnakeYAML Engine, and the catalogue of standards from it. */
@NullMarked
package org.preceptor.content.yaml;

import org.jspecify.annotations.NullMarked;
