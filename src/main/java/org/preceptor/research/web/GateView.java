package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.web.AppraisalQuestions.Option;

/**
 * Backs the gate on {@code research/appraise.xhtml}: what can be chosen before a checklist begins,
 * with what stands in the appraisal already, or in a round that was refused.
 */
@Named
@RequestScoped
public class GateView {

  @Inject AppraiseView appraised;
  @Inject RefusedRound round;
  @Inject AppraisalGate gate;
  @Inject KeepCollections collections;

  private Optional<AppraisalFraming> framing() {
    return appraised.framing().or(round::framing);
  }

  public List<Option> getWays() {
    return gate.ways(appraised.checklists(), round.way());
  }

  public List<Option> getKinds() {
    return gate.kinds(framing());
  }

  public List<Option> getQuestions() {
    return gate.questions(framing());
  }

  public List<Option> getStakes() {
    return gate.stakes(framing());
  }

  public List<Option> getDesigns() {
    return gate.designs(appraised.checklists(), framing());
  }

  public List<Option> getMonths() {
    return gate.months(framing());
  }

  public String getDecision() {
    return framing().map(AppraisalFraming::decision).orElse("");
  }

  /** Those whose members may be asked to rate. */
  public List<Option> getMembers() {
    return collections.all().stream()
        .filter(one -> one.shared() && !one.members().isEmpty())
        .map(
            one ->
                new Option(
                    one.id().toString(),
                    one.name(),
                    one.id().toString().equals(round.getCollection())))
        .toList();
  }
}
