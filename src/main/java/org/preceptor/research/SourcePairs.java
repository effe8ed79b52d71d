package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.preceptor.standards.PersonId;

/** What people decided about two sources. The last decision stands. */
public interface SourcePairs {

  /** How two sources relate. */
  enum Relation {
    /** Two works, however alike they look. */
    DIFFERENT,
    /** Two publications of one work, such as a preprint and its article. */
    VERSION;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void decide(SourcePair pair, Relation relation, PersonId by, Instant at);

  /** Every pair that was decided about, with at least one of these sources. */
  Set<SourcePair> decided(List<SourceId> among);

  /** The other versions of a source. */
  List<SourceId> versions(SourceId id);
}
