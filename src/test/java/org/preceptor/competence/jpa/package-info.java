@NullMarked
package org.preceptor.competence.jpa;

import org.jspecify.annotations.NullMarked;
