package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.preceptor.scenario.Stories.trace;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final Scenario visit = Stories.visit();

  private Judgment judged(String rule, String... choices) {
    return Verdict.of(trace(visit, choices)).judgments().stream()
        .filter(judgment -> judgment.rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDutyIsMetWhenItIsDoneBeforeItsLimit() {
    assertThat(judged("ring-first", "ring", "ask").finding()).isEqualTo(Finding.MET);
  }

  @Test
  void aDutyDoneOnlyAfterItsLimitIsMetLate() {
    assertThat(judged("reach-door", "ask-neighbor", "thank", "ask").finding())
        .isEqualTo(Finding.MET_LATE);
  }

  @Test
  void aDutyNeverDoneIsBreachedEvenWhereItsLimitNeverCame() {
    assertThat(judged("ring-first", "ask-neighbor", "thank", "leave").finding())
        .isEqualTo(Finding.BREACHED);
  }

  @Test
  void aDutyWithoutALimitIsJudgedAtTheEnd() {
    assertThat(judged("ask-her", "ring", "ask").finding()).isEqualTo(Finding.MET);
    assertThat(judged("ask-her", "ring", "leave").finding()).isEqualTo(Finding.BREACHED);
  }

  @Test
  void whatIsForbiddenIsBreachedOnceItWasDone() {
    assertThat(judged("keep-it", "ask-neighbor", "tell-all", "ask").finding())
        .isEqualTo(Finding.BREACHED);
    assertThat(judged("keep-it", "ask-neighbor", "thank", "ask").finding()).isEqualTo(Finding.MET);
  }

  @Test
  void aDutyThatNeverAroseIsNotJudged() {
    assertThat(judged("keep-it", "ring", "ask").finding()).isEqualTo(Finding.NOT_RAISED);
  }

  @Test
  void unlessTakesADutyBack() {
    assertThat(judged("ask-her", "too-long", "thank", "leave").finding())
        .isEqualTo(Finding.NOT_RAISED);
  }

  @Test
  void anExcuseTurnsABreachButNotADutyThatWasMet() {
    assertThat(judged("ring-first", "too-long", "thank", "ask").finding())
        .isEqualTo(Finding.EXCUSED);
    assertThat(judged("ring-first", "ring", "ask").finding()).isEqualTo(Finding.MET);
  }

  @Test
  void theReasonNamesTheMomentItRestsOn() {
    var breach = judged("keep-it", "ask-neighbor", "tell-all", "ask");
    var forbidden = breach.clause(Judgment.Part.MUST_NOT).orElseThrow();

    assertThat(forbidden.position()).isEqualTo(3);
    assertThat(forbidden.reason().evidence())
        .extracting(Event::position, event -> event.at().orElseThrow())
        .containsExactly(tuple(3, "09:10"));
    assertThat(breach.settledAt()).isEqualTo(3);
  }

  @Test
  void theLastChanceIsTheLastMomentFromWhichTheDutyCouldBeMet() {
    var run = trace(visit, "ask-neighbor", "tell-all", "leave");

    assertThat(lastChance("keep-it", run)).hasValue(1);
    assertThat(lastChance("ask-her", run)).hasValue(2);
    assertThat(lastChance("ring-first", run)).hasValue(0);
  }

  private OptionalInt lastChance(String rule, Trace run) {
    return Outlook.lastChance(
        Verdict.of(run).judgments().stream()
            .map(Judgment::rule)
            .filter(r -> r.id().value().equals(rule))
            .findFirst()
            .orElseThrow(),
        run);
  }

  @Test
  void dutiesThatPulledApartAreToldOnlyWhereTheyDid() {
    assertThat(trace(visit, "ring", "ask").collisions()).isEmpty();
    assertThat(trace(visit, "ask-neighbor").collisions())
        .extracting(Collision::id)
        .containsExactly("speed");
  }

  @Test
  void whatIsAtHandGrowsWithTheStory() {
    assertThat(trace(visit, "ring").atHand())
        .extracting(AtHand::label)
        .containsExactly("Her address");
    assertThat(trace(visit, "ring", "ask").atHand()).hasSize(2);
  }

  @Test
  void theSizeIsThatOfTheMedianWalk() {
    assertThat(visit.size()).isEqualTo(new WalkSize(28, 2));
  }
}
