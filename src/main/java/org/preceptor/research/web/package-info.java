@NullMarked
package org.preceptor.research.web;

import org.jspecify.annotations.NullMarked;
