package org.preceptor.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.preceptor.competence.Evidence.Kind;
import org.preceptor.competence.Evidence.Outcome;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;
import org.preceptor.standards.StandardNumber;

class CompetenceMapTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final PersonId AMARA = PersonId.random();

  private final Standards standards =
      new StandardsReader(new SnakeYamlReader())
          .read(new FolderFiles(Path.of(".")), new Diagnostics());
  private final List<Evidence> evidence = new ArrayList<>();

  private Set<ObligationId> all() {
    return standards.all().stream()
        .flatMap(standard -> standard.obligations().stream())
        .map(Obligation::id)
        .collect(Collectors.toSet());
  }

  @Test
  void theMapHasACellForEveryDuty() {
    assertThat(map().part(Standard.Part.A)).hasSize(14);
    assertThat(map().part(Standard.Part.B)).hasSize(13);
    assertThat(map().count(Level.NOT_YET)).isEqualTo(129);
  }

  @Test
  void aStandardIsSolidOnlyWhereEveryDutyIs() {
    standards.find(number("2.17")).orElseThrow().obligations().forEach(o -> solid(o, 10));

    assertThat(level("2.17")).isEqualTo(Level.SOLID);
    assertThat(level("2.18")).isEqualTo(Level.NOT_YET);
  }

  @Test
  void aStandardFadesWhereOneDutyDoes() {
    solid(duty("2.17-a"), 10);
    solid(duty("2.17-b"), 200);

    assertThat(level("2.17")).isEqualTo(Level.FADING);
  }

  @Test
  void aNewcomerBeginsWithADutyThatCanPutAPersonInDanger() {
    var next = map().next(all()).orElseThrow();

    assertThat(next.why()).isEqualTo(NextStep.Why.NOT_BEGUN);
    assertThat(next.duty().critical()).isTrue();
  }

  @Test
  void aNewcomerIsLedToADutyThatSomethingTeaches() {
    var taught = new ObligationId("2.17-a");

    var next = map().next(Set.of(taught)).orElseThrow();

    assertThat(next.id()).isEqualTo(taught);
  }

  @Test
  void whatWasNotMetComesFirstWhetherTaughtOrNot() {
    has("2.17-a", Kind.SCENARIO, Outcome.NOT_MET, "rule", 3);

    var next = map().next(Set.of(new ObligationId("2.06-a"))).orElseThrow();

    assertThat(next.id()).isEqualTo(new ObligationId("2.17-a"));
  }

  @Test
  void whatWasNotMetComesBeforeWhatFades() {
    solid(duty("2.01-a"), 200);
    has("2.17-a", Kind.APPLY, Outcome.NOT_MET, "item", 3);

    var next = map().next(all()).orElseThrow();

    assertThat(next.duty().id()).isEqualTo(new ObligationId("2.17-a"));
    assertThat(next.why()).isEqualTo(NextStep.Why.NOT_MET);
  }

  @Test
  void amongWhatWasNotMetDangerComesFirst() {
    has("2.17-a", Kind.APPLY, Outcome.NOT_MET, "item", 3);
    has("2.13-d", Kind.SCENARIO, Outcome.NOT_MET, "rule", 3);

    assertThat(map().next(all()).orElseThrow().duty().id()).isEqualTo(new ObligationId("2.13-d"));
  }

  @Test
  void whatFadesComesBeforeWhatGrows() {
    solid(duty("2.26-a"), 200);
    has("2.01-b", Kind.LESSON, Outcome.MET, "lesson", 3);

    assertThat(map().next(all()).orElseThrow().why()).isEqualTo(NextStep.Why.FADING);
  }

  @Test
  void whereEverythingIsSolidNothingComesNext() {
    standards.all().forEach(s -> s.obligations().forEach(o -> solid(o, 10)));

    assertThat(map().count(Level.SOLID)).isEqualTo(129);
    assertThat(map().next(all())).isEmpty();
  }

  private void solid(Obligation duty, int daysAgo) {
    has(duty.id().value(), Kind.LESSON, Outcome.MET, "lesson", daysAgo);
    has(duty.id().value(), Kind.APPLY, Outcome.MET, "item", daysAgo);
    has(duty.id().value(), Kind.JUDGE, Outcome.MET, "other-item", daysAgo);
  }

  private void has(String duty, Kind kind, Outcome outcome, String ref, int daysAgo) {
    evidence.add(
        new Evidence(
            AMARA,
            new ObligationId(duty),
            kind,
            duty + ref,
            outcome,
            NOW.minus(Duration.ofDays(daysAgo))));
  }

  private Obligation duty(String id) {
    return standards.find(new ObligationId(id)).orElseThrow();
  }

  private Level level(String number) {
    return map().find(number(number)).orElseThrow().level();
  }

  private static StandardNumber number(String number) {
    return new StandardNumber(number);
  }

  private CompetenceMap map() {
    return CompetenceMap.of(standards, evidence, NOW);
  }
}
