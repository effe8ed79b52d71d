package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
  @Inject RefusedGate refused;
  @Inject AppraisalGate gate;
  @Inject KeepCollections collections;

  private GateTyped typed() {
    return refused.typed().or(() -> appraised.framing().map(GateTyped::of)).orElse(GateTyped.FRESH);
  }

  public List<Option> getWays() {
    return gate.ways(appraised.checklists(), typed().way());
  }

  public List<Option> getKinds() {
    return gate.kinds(typed().kind());
  }

  public List<Option> getQuestions() {
    return gate.questions(typed().question());
  }

  public List<Option> getStakes() {
    return gate.stakes(typed().stakes());
  }

  public List<Option> getDesigns() {
    return gate.designs(appraised.checklists(), typed().design());
  }

  public List<Option> getMonths() {
    return gate.months(typed().months());
  }

  public String getDecision() {
    return typed().decision();
  }

  /** A class or team of the person's own, and whom of it to ask. */
  public record Circle(String name, List<Option> people) {}

  public List<Circle> getCircles() {
    return collections.circles().stream()
        .map(
            circle ->
                new Circle(
                    circle.collection().name(),
                    circle.people().entrySet().stream()
                        .map(one -> option(one.getKey().toString(), one.getValue()))
                        .toList()))
        .toList();
  }

  private Option option(String id, String name) {
    return new Option(id, name, round.chose(id));
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
