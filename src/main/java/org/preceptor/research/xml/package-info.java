/** XML from outside: no document type is read, nothing is fetched, nothing is expanded. */
@NullMarked
package org.preceptor.research.xml;

import org.jspecify.annotations.NullMarked;
