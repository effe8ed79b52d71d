package org.preceptor.supervision;

import java.util.List;
import java.util.Optional;

/** Which rules of a licensing body an agreement has to be written by, term by term. */
public final class AgreementAsks {

  private AgreementAsks() {}

  /** The rules that a term is about. */
  public static List<SupervisionRule> beside(AgreementTerm term, SupervisionRules rules) {
    return rules.rules().stream()
        .filter(rule -> term(rule.measure()).equals(Optional.of(term)))
        .toList();
  }

  /** Those about who supervises, when it begins and that there is an agreement at all. */
  public static List<SupervisionRule> ofTheWhole(SupervisionRules rules) {
    return rules.rules().stream().filter(rule -> term(rule.measure()).isEmpty()).toList();
  }

  /** Whether hours count only when the body has approved the agreement. */
  public static boolean approval(SupervisionRules rules) {
    return rules.rules().stream()
        .map(SupervisionRule::measure)
        .anyMatch(measure -> measure instanceof Measure.UnderAgreement under && under.approved());
  }

  private static Optional<AgreementTerm> term(Measure measure) {
    return switch (measure) {
      case Measure.Modes m -> Optional.of(AgreementTerm.MODES);
      case Measure.FirstInPerson m -> Optional.of(AgreementTerm.MODES);
      case Measure.Share m -> Optional.of(AgreementTerm.MODES);
      case Measure.GroupSize m -> Optional.of(AgreementTerm.METHODS);
      case Measure.Alternates m -> Optional.of(AgreementTerm.METHODS);
      case Measure.SignedQuarterly m -> Optional.of(AgreementTerm.RECORDS);
      case Measure.PlanFiled m -> Optional.of(AgreementTerm.CHANGES);
      case Measure.Cap m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.PracticeCap m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.WeeklyUnits m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.Total m -> Optional.of(AgreementTerm.GOALS);
      case Measure.Ratio m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.Every m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.MonthlyAverage m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.WeeksWith m -> Optional.of(AgreementTerm.FREQUENCY);
      case Measure.UnderAgreement m -> Optional.empty();
      case Measure.SupervisorHolds m -> Optional.empty();
      case Measure.Period m -> Optional.empty();
    };
  }
}
