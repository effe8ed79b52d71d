package org.preceptor.supervision;

import java.util.List;
import java.util.Optional;

/** What licensing bodies ask of supervised hours, as it is shipped now. */
public interface RulePacks {

  /** In the order of their places' names. */
  List<SupervisionRules> all();

  /**
   * @param body the name of its folder
   */
  default Optional<SupervisionRules> find(String body) {
    return all().stream().filter(pack -> pack.slug().equals(body)).findFirst();
  }
}
