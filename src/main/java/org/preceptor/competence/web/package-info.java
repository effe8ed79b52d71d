/** The competence map of the person at the keyboard, and what stands behind each of its cells. */
@NullMarked
package org.preceptor.competence.web;

import org.jspecify.annotations.NullMarked;
