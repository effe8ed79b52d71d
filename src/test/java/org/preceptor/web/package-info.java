@NullMarked
package org.preceptor.web;

import org.jspecify.annotations.NullMarked;
