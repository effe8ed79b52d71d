package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

class PlaythroughTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Scenario visit = Stories.visit();
  private final Playthrough fresh =
      new Playthrough(
          PlaythroughId.random(),
          PersonId.random(),
          OrganizationId.random(),
          visit.ref(),
          visit.sha256(),
          NOON,
          Optional.empty(),
          0,
          List.of());

  private Playthrough after(Playthrough play, String choice) {
    var step = play.choose(new ChoiceId(choice), play.taken().size(), NOON, visit);
    return ((Step.Moved) step).playthrough();
  }

  @Test
  void aChoiceOnOfferMovesTheStory() {
    var step = fresh.choose(new ChoiceId("ring"), 0, NOON, visit);

    assertThat(step)
        .isInstanceOfSatisfying(
            Step.Moved.class,
            moved -> {
              assertThat(moved.finished()).isFalse();
              assertThat(moved.playthrough().choices()).containsExactly(new ChoiceId("ring"));
            });
  }

  @Test
  void aChoiceThatReachesAnEndingFinishes() {
    var step = after(fresh, "ring").choose(new ChoiceId("leave"), 1, NOON, visit);

    assertThat(step)
        .isInstanceOfSatisfying(Step.Moved.class, moved -> assertThat(moved.finished()).isTrue());
  }

  @Test
  void aChoiceNotOnOfferChangesNothing() {
    assertThat(fresh.choose(new ChoiceId("ask"), 0, NOON, visit))
        .isEqualTo(
            new Step.NotOffered(
                new ChoiceId("ask"),
                List.of(
                    new ChoiceId("ring"), new ChoiceId("ask-neighbor"), new ChoiceId("too-long"))));
  }

  @Test
  void aGuardedChoiceIsOfferedOnlyWhereItsConditionHolds() {
    assertThat(after(fresh, "ring").choose(new ChoiceId("ask-late"), 1, NOON, visit))
        .isInstanceOf(Step.NotOffered.class);
    assertThat(
            after(after(fresh, "ask-neighbor"), "thank")
                .choose(new ChoiceId("ask-late"), 2, NOON, visit))
        .isInstanceOf(Step.Moved.class);
  }

  @Test
  void aStalePageIsToldWhereTheStoryStands() {
    assertThat(after(fresh, "ring").choose(new ChoiceId("ring"), 0, NOON, visit))
        .isEqualTo(new Step.MovedOnAlready(1));
  }

  @Test
  void nothingCanBeChosenAfterTheEnd() {
    assertThat(after(after(fresh, "ring"), "ask").choose(new ChoiceId("ask"), 2, NOON, visit))
        .isEqualTo(new Step.FinishedAlready());
  }

  @Test
  void aReplaySharesTheFirstChoicesAndNamesItsOrigin() {
    var whole = after(after(fresh, "ring"), "ask");

    var replay = whole.replay(PlaythroughId.random(), 1, NOON.plusSeconds(60));

    assertThat(replay.choices()).containsExactly(new ChoiceId("ring"));
    assertThat(replay.replayOf()).contains(whole.id());
    assertThat(replay.shared()).isEqualTo(1);
    assertThat(replay.trace(visit).finished()).isFalse();
  }

  @Test
  void aReplayCannotShareTheWholeRun() {
    assertThatThrownBy(() -> after(fresh, "ring").replay(PlaythroughId.random(), 1, NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
