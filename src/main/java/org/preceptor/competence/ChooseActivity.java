package org.preceptor.competence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.content.Teaching;
import org.preceptor.standards.ActivityRef.Kind;

/** Chooses what to open for a next step: a scenario where a duty was not met, else a module. */
@UseCase
public class ChooseActivity {

  @Inject Teaching teaching;

  /** The next best step that a module on offer leads into; empty where everything is solid. */
  public Optional<NextStep> next(CompetenceMap map) {
    return map.next(
        teaching.offers().stream()
            .filter(offer -> offer.activity().kind() == Kind.MODULE)
            .flatMap(offer -> offer.duties().stream())
            .collect(Collectors.toSet()));
  }

  /** Empty while nothing on offer deals with the duty. */
  public Optional<Teaching.Offer> of(NextStep step) {
    var preferred = step.why() == NextStep.Why.NOT_MET ? Kind.SCENARIO : Kind.MODULE;
    return teaching.offers().stream()
        .filter(offer -> offer.duties().contains(step.duty().id()))
        .min(Comparator.comparing(offer -> offer.activity().kind() != preferred));
  }
}
