package org.preceptor.competence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.content.Teaching;
import org.preceptor.standards.ActivityRef.Kind;

/** Chooses what to open for a next step: a scenario where a duty was not met, else a module. */
@UseCase
public class ChooseActivity {

  @Inject Teaching teaching;

  /** Empty while nothing on offer deals with the duty. */
  public Optional<Teaching.Offer> of(NextStep step) {
    var preferred = step.why() == NextStep.Why.NOT_MET ? Kind.SCENARIO : Kind.MODULE;
    return teaching.offers().stream()
        .filter(offer -> offer.duties().contains(step.duty().id()))
        .min(Comparator.comparing(offer -> offer.activity().kind() != preferred));
  }
}
