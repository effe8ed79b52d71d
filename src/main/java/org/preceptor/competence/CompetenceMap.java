package org.preceptor.competence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** The 27 standards, duty by duty, as one person holds them at one moment. */
public record CompetenceMap(List<StandardMastery> standards) {

  public CompetenceMap {
    standards = List.copyOf(standards);
  }

  public static CompetenceMap of(Standards catalogue, List<Evidence> evidence, Instant now) {
    return new CompetenceMap(
        catalogue.all().stream().map(standard -> mastery(standard, evidence, now)).toList());
  }

  private static StandardMastery mastery(Standard standard, List<Evidence> all, Instant now) {
    return new StandardMastery(
        standard,
        standard.obligations().stream().map(duty -> Mastery.of(duty.id(), all, now)).toList());
  }

  public List<StandardMastery> part(Standard.Part part) {
    return standards.stream().filter(row -> row.standard().part() == part).toList();
  }

  public Optional<StandardMastery> find(StandardNumber number) {
    return standards.stream().filter(row -> row.standard().number().equals(number)).findFirst();
  }

  public long count(Level level) {
    return standards.stream().mapToLong(row -> row.count(level)).sum();
  }

  /**
   * The next best step: what can be begun, by why it presses, then what can put a person in danger,
   * then what lacks least, then in the order of the standards. Empty where everything is solid.
   *
   * @param taught the duties that something on offer teaches; only where none is left does a step
   *     lead into a duty that nothing teaches yet
   */
  public Optional<NextStep> next(Set<ObligationId> taught) {
    return standards.stream()
        .flatMap(CompetenceMap::steps)
        .min(
            Comparator.comparing((NextStep step) -> !step.isBegun() && !taught.contains(step.id()))
                .thenComparing(NextStep::why)
                .thenComparing(step -> !step.duty().critical())
                .thenComparingInt(step -> step.mastery().missing())
                .thenComparing(step -> step.duty().id()));
  }

  private static Stream<NextStep> steps(StandardMastery row) {
    return IntStream.range(0, row.duties().size())
        .filter(i -> row.duties().get(i).level() != Level.SOLID)
        .mapToObj(i -> step(row, row.standard().obligations().get(i), row.duties().get(i)));
  }

  private static NextStep step(StandardMastery row, Obligation duty, Mastery mastery) {
    return new NextStep(duty, why(row, mastery), mastery);
  }

  private static NextStep.Why why(StandardMastery row, Mastery mastery) {
    if (mastery.lastFailure().isPresent()) {
      return NextStep.Why.NOT_MET;
    }
    return switch (mastery.level()) {
      case FADING -> NextStep.Why.FADING;
      case GROWING, SOLID -> NextStep.Why.GROWING;
      case NOT_YET ->
          row.level() == Level.NOT_YET ? NextStep.Why.NOT_BEGUN : NextStep.Why.STANDARD_BEGUN;
    };
  }
}
