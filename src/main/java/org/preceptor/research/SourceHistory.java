package org.preceptor.research;

import java.util.List;

/** What sources said before. Revisions are added and never changed. */
public interface SourceHistory {

  /** Oldest first. */
  List<SourceRevision> of(SourceId source);

  /**
   * @throws SourceOvertaken if somebody has added one of this number
   */
  void append(SourceRevision revision);
}
