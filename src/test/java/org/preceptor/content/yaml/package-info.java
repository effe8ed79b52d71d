@NullMarked
package org.preceptor.content.yaml;

import org.jspecify.annotations.NullMarked;
