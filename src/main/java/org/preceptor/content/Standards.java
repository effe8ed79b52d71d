package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** The catalogue: 27 standards with their obligations, in the order of their numbers. */
public interface Standards {

  List<Standard> all();

  Crosswalk crosswalk();

  default Optional<Standard> find(StandardNumber number) {
    return all().stream().filter(standard -> standard.number().equals(number)).findFirst();
  }

  default Optional<Obligation> find(ObligationId id) {
    return find(id.standard()).stream()
        .flatMap(standard -> standard.obligations().stream())
        .filter(obligation -> obligation.id().equals(id))
        .findFirst();
  }

  /** The ids of all obligations, in order. */
  default List<ObligationId> duties() {
    return all().stream()
        .flatMap(standard -> standard.obligations().stream())
        .map(Obligation::id)
        .toList();
  }

  /**
   * The standards in which every word of the query begins a word, best first: by number, then by
   * title, then by duty, then by what else is said. An empty query finds all, in order.
   */
  default List<StandardFound> search(String query) {
    return StandardSearch.of(query).in(all());
  }
}
