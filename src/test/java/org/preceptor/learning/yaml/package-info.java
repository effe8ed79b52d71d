@NullMarked
package org.preceptor.learning.yaml;

import org.jspecify.annotations.NullMarked;
