package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/** Every set of keyed sources that is or was offered. */
public interface Calibrations {

  /** The current version of each, in the order of their slugs. */
  List<Calibration> all();

  /** The current version. */
  default Optional<Calibration> find(String slug) {
    return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
  }

  /** A version, the current one or one that was published before it. */
  Optional<Calibration> find(ActivityRef ref);
}
