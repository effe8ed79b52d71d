@NullMarked
package org.preceptor.scenario.jpa;

import org.jspecify.annotations.NullMarked;
