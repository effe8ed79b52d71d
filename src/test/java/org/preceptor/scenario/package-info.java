@NullMarked
package org.preceptor.scenario;

import org.jspecify.annotations.NullMarked;
