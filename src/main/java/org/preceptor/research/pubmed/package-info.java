/** Records of PubMed in XML. */
@NullMarked
package org.preceptor.research.pubmed;

import org.jspecify.annotations.NullMarked;
