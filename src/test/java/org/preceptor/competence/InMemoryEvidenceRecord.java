package org.preceptor.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.preceptor.access.Actor;

/** Keeps evidence for one test. */
public final class InMemoryEvidenceRecord implements EvidenceRecord {

  private final List<Evidence> record = new ArrayList<>();

  @Override
  public void append(List<Evidence> evidence) {
    for (var one : evidence) {
      if (record.stream().noneMatch(kept -> sameMoment(kept, one))) {
        record.add(one);
      }
    }
  }

  @Override
  public List<Evidence> all(Actor actor) {
    return record.stream()
        .filter(kept -> kept.person().equals(actor.person()))
        .sorted(
            Comparator.comparing(Evidence::at)
                .thenComparing(Evidence::ref)
                .thenComparing(Evidence::obligation))
        .toList();
  }

  private static boolean sameMoment(Evidence one, Evidence other) {
    return one.person().equals(other.person())
        && one.obligation().equals(other.obligation())
        && one.ref().equals(other.ref())
        && one.at().equals(other.at());
  }
}
