@NullMarked
package org.preceptor.research.yaml;

import org.jspecify.annotations.NullMarked;
