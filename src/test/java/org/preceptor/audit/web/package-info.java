@NullMarked
package org.preceptor.audit.web;

import org.jspecify.annotations.NullMarked;
