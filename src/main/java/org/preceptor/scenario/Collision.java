package org.preceptor.scenario;

import java.util.List;
import org.preceptor.standards.ObligationId;

/** A place where two duties pull apart, with both sides told; shown where the condition held. */
public record Collision(String id, List<ObligationId> obligations, Condition when, String text) {

  public Collision {
    obligations = List.copyOf(obligations);
  }
}
