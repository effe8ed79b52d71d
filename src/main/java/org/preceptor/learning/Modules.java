package org.preceptor.learning;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/** Every module that is or was offered, ready to be read. */
public interface Modules {

  /** The current version of each, in the order of their slugs. */
  List<Module> all();

  /** The current version. */
  default Optional<Module> find(String slug) {
    return all().stream().filter(module -> module.slug().equals(slug)).findFirst();
  }

  /** A version, the current one or one that was published before it. */
  Optional<Module> find(ActivityRef ref);
}
