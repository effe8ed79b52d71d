package org.preceptor.research;

import java.util.List;

/** Outside records of what became of works: Crossref, PubMed, Retraction Watch. */
public interface EditorialRecords {

  /** Whether there is any to ask. */
  boolean any();

  /**
   * What all of them say of a work; empty also where none knows it.
   *
   * @throws EditorialRecordsSilent if one of them did not answer, so that nothing can be said
   */
  List<Notice> on(Reference reference);
}
