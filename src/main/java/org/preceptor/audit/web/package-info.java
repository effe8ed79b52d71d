/** Shows audit records to administrators. */
@NullMarked
package org.preceptor.audit.web;

import org.jspecify.annotations.NullMarked;
