package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.identity.Mistake;
import org.preceptor.web.Said;

/** Says at each field what has to be mended. */
@RequestScoped
class FormMistakes {

  @Inject Said said;

  /** Returns whether there was nothing to say. */
  boolean none(List<Mistake> mistakes) {
    for (var mistake : mistakes) {
      said.errorAt(
          mistake.field(), "identity", "mistake." + mistake.field() + "." + mistake.reason());
    }
    return mistakes.isEmpty();
  }
}
