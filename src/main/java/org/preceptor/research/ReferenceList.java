package org.preceptor.research;

import java.util.List;

/**
 * A list of references as it stands at the end of a paper, in APA style. A retracted work is said
 * to be one.
 */
public interface ReferenceList {

  /** One plain text each, in the order of the style. */
  List<String> plain(List<Reference> references);

  /** The same as HTML, with italics, in which everything that came with a work is escaped. */
  List<String> html(List<Reference> references);
}
