/**
 * Searching on an OpenSearch cluster, which several servers of this program share.
 *
 * <p>What is asked, and of whom what is hidden, is built as Lucene queries where the index on this
 * machine builds it, and written here as the cluster reads it. Words are brought to their forms
 * here too, so that the cluster holds forms and nothing depends on how it would read a language.
 */
@NullMarked
package org.preceptor.research.opensearch;

import org.jspecify.annotations.NullMarked;
