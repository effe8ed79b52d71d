@NullMarked
package org.preceptor.scenario.yaml;

import org.jspecify.annotations.NullMarked;
