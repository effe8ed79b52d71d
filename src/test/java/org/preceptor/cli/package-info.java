@NullMarked
package org.preceptor.cli;

import org.jspecify.annotations.NullMarked;
