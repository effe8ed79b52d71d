package org.preceptor.research;

import java.util.List;

/** A list of references as it stands at the end of a paper, in APA style. */
public interface ReferenceList {

  /** One plain text each, in the order of the style. */
  List<String> plain(List<Reference> references);
}
