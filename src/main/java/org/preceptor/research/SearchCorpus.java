package org.preceptor.research;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that an index is made from. It asks nobody's right: who may find what stands in each. */
public interface SearchCorpus {

  /**
   * A source with what makes it findable.
   *
   * @param in the collections that it is in
   * @param appraisals all of it and of what was merged into it, newest first; none while a round of
   *     it is blind
   */
  record Findable(Source source, Set<CollectionId> in, List<Appraisal> appraisals) {}

  /** In the order of their ids, those after that one; merged and withdrawn ones are left out. */
  List<SourceId> sources(Optional<SourceId> after, int most);

  /** Of those, or what they were merged into; each once. */
  List<Findable> findable(Collection<SourceId> ids);
}
