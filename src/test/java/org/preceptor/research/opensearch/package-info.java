/** A real OpenSearch server in a process of its own, and what holds of an index on it. */
@NullMarked
package org.preceptor.research.opensearch;

import org.jspecify.annotations.NullMarked;
