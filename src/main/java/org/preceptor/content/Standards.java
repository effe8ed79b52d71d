package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** The catalogue: 27 standards with their obligations, in the order of their numbers. */
public interface Standards {

  List<Standard> all();

  default Optional<Standard> find(StandardNumber number) {
    return all().stream().filter(standard -> standard.number().equals(number)).findFirst();
  }

  default Optional<Obligation> find(ObligationId id) {
    return find(id.standard()).stream()
        .flatMap(standard -> standard.obligations().stream())
        .filter(obligation -> obligation.id().equals(id))
        .findFirst();
  }
}
