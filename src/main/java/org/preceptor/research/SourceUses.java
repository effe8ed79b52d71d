package org.preceptor.research;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What hangs on sources, whoever did it; asks nobody's right. */
public interface SourceUses {

  /** What somebody did with a source, the weightiest first. */
  enum Use {
    /** A rater of a round is at work on it. */
    IN_ROUND,
    RATED,
    RELIED_ON,
    COLLECTED,
    /** Another went into it. */
    MERGED,
    CORRECTED
  }

  /** Of each what was done with it or with what went into it; those without any are left out. */
  Map<SourceId, Set<Use>> of(Collection<SourceId> some);
}
