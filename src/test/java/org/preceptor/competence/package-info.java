@NullMarked
package org.preceptor.competence;

import org.jspecify.annotations.NullMarked;
