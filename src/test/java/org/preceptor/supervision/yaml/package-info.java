@NullMarked
package org.preceptor.supervision.yaml;

import org.jspecify.annotations.NullMarked;
