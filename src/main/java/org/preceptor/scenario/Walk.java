package org.preceptor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way through a scenario that its author wrote down, with where it ends and what it comes to. */
public record Walk(
    String name, List<ChoiceId> choices, String ends, Map<RuleId, Finding> findings) {

  public Walk {
    choices = List.copyOf(choices);
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
  }
}
