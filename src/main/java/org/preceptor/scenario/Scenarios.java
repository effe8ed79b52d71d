package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/** Every scenario on offer, and every version that was ever played. */
public interface Scenarios {

  /** Those on offer, in the order of their titles. */
  List<Scenario> all();

  /** The version on offer now. */
  Optional<Scenario> find(String slug);

  /**
   * Exactly this version, on offer or not.
   *
   * @throws org.preceptor.access.NotFound if it never was
   */
  Scenario get(ActivityRef ref);

  /** Others that ask for the same decisions in another life, for coming back weeks later. */
  default List<Scenario> variants(String slug) {
    var family = find(slug).map(Scenario::script).map(Script::family).orElse(slug);
    return all().stream()
        .filter(other -> other.script().family().equals(family))
        .filter(other -> !other.ref().slug().equals(slug))
        .toList();
  }

  /** What formula 1 needs to know of the version on offer; empty where there is none. */
  default Optional<WalkSize> size(String slug) {
    return find(slug).map(Scenario::size);
  }
}
