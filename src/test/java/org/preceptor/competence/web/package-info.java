@NullMarked
package org.preceptor.competence.web;

import org.jspecify.annotations.NullMarked;
