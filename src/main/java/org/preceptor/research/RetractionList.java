package org.preceptor.research;

import java.util.List;

/** A list of retracted and doubted works that the operator keeps beside the program. */
public interface RetractionList {

  boolean present();

  /** What it says of a work, by its DOI and PMID. */
  List<Notice> on(Reference reference);
}
