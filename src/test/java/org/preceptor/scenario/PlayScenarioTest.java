package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.InMemoryEvidenceRecord;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

class PlayScenarioTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Actor amara =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  private final Actor ruth =
      new Actor(PersonId.random(), amara.organization(), Set.of(Role.LEARNER));
  private final InMemoryEvidenceRecord evidence = new InMemoryEvidenceRecord();
  private final InMemoryScenarios scenarios = new InMemoryScenarios(List.of(Stories.visit()));
  private final InMemoryPlaythroughs playthroughs = new InMemoryPlaythroughs(scenarios);
  private final PlayScenario play = as(amara);

  private PlayScenario as(Actor actor) {
    var use = new PlayScenario();
    use.scenarios = scenarios;
    use.playthroughs = playthroughs;
    use.evidence = evidence;
    use.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    use.person = () -> Optional.of(actor);
    return use;
  }

  private Step choose(PlaythroughId id, String choice) {
    return play.choose(id, new ChoiceId(choice), play.show(id).playthrough().taken().size());
  }

  @Test
  void aRunThatWasBegunAndNeverMovedIsGoneOnWith() {
    var id = play.start("the-visit");

    assertThat(play.start("the-visit")).isEqualTo(id);
    choose(id, "ring");
    assertThat(play.start("the-visit")).isNotEqualTo(id);
  }

  @Test
  void theEndingLeavesEvidenceForEachDutyThatArose() {
    var id = play.start("the-visit");
    choose(id, "ask-neighbor");
    choose(id, "tell-all");
    assertThat(evidence.all(amara)).isEmpty();

    choose(id, "ask");

    assertThat(evidence.all(amara))
        .extracting(Evidence::ref, Evidence::outcome)
        .containsExactlyInAnyOrder(
            tuple("scenario/the-visit@1#ring-first", Evidence.Outcome.NOT_MET),
            tuple("scenario/the-visit@1#ask-her", Evidence.Outcome.MET),
            tuple("scenario/the-visit@1#keep-it", Evidence.Outcome.NOT_MET),
            tuple("scenario/the-visit@1#reach-door", Evidence.Outcome.MET_LATE));
  }

  @Test
  void whatWasExcusedOrNeverAroseLeavesNoEvidence() {
    var id = play.start("the-visit");
    choose(id, "too-long");
    choose(id, "thank");

    choose(id, "ask");

    assertThat(evidence.all(amara))
        .extracting(Evidence::ref)
        .containsExactlyInAnyOrder(
            "scenario/the-visit@1#keep-it", "scenario/the-visit@1#reach-door");
  }

  @Test
  void theEndingIsReachedOnce() {
    var id = play.start("the-visit");
    choose(id, "ring");
    choose(id, "ask");
    int left = evidence.all(amara).size();

    assertThat(choose(id, "ask")).isEqualTo(new Step.FinishedAlready());
    assertThat(evidence.all(amara)).hasSize(left);
  }

  @Test
  void aReplayIsForPracticeAndLeavesNoEvidence() {
    var id = play.start("the-visit");
    choose(id, "ring");
    choose(id, "leave");
    int left = evidence.all(amara).size();

    var replay = play.replay(id, 1);
    assertThat(play.replay(id, 1)).isEqualTo(replay);
    choose(replay, "ask");

    assertThat(play.show(replay).trace().finished()).isTrue();
    assertThat(evidence.all(amara)).hasSize(left);
  }

  @Test
  void aStalePageChangesNothing() {
    var id = play.start("the-visit");
    choose(id, "ring");

    assertThat(play.choose(id, new ChoiceId("ring"), 0)).isEqualTo(new Step.MovedOnAlready(1));
    assertThat(play.show(id).playthrough().choices()).hasSize(1);
  }

  @Test
  void nobodyPlaysTheRunOfAnother() {
    var id = play.start("the-visit");

    assertThatThrownBy(() -> as(ruth).choose(id, new ChoiceId("ring"), 0))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(ruth).replay(id, 0)).isInstanceOf(NotFound.class);
    assertThat(as(ruth).runs()).isEmpty();
  }

  @Test
  void aScenarioThatIsNotOfferedCannotBeStarted() {
    assertThatThrownBy(() -> play.start("the-gift")).isInstanceOf(NotFound.class);
  }
}
