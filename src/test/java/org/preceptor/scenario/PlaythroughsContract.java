package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What every store of plays promises. */
public abstract class PlaythroughsContract {

  protected static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
  protected static final Scenario VISIT = Stories.visit();

  protected final Actor amara =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  private final Actor ruth =
      new Actor(PersonId.random(), amara.organization(), Set.of(Role.LEARNER, Role.SUPERVISOR));
  private final Actor officer =
      new Actor(PersonId.random(), amara.organization(), Set.of(Role.BOARD_OFFICER));
  protected final Playthrough fresh =
      new Playthrough(
          PlaythroughId.random(),
          amara.person(),
          amara.organization(),
          VISIT.ref(),
          VISIT.sha256(),
          NOON,
          Optional.empty(),
          0,
          List.of());

  /** Runs in a transaction. */
  protected abstract void with(Consumer<Playthroughs> work);

  protected static Playthrough after(Playthrough play, String choice) {
    var step = play.choose(new ChoiceId(choice), play.taken().size(), NOON, VISIT);
    return ((Step.Moved) step).playthrough();
  }

  @Test
  void aPlayIsReadWithItsChoicesInOrder() {
    var rung = after(fresh, "ring");
    var asked = after(rung, "ask");
    with(plays -> plays.start(fresh, amara));
    with(plays -> assertThat(plays.appendLastChoice(rung)).isTrue());
    with(plays -> assertThat(plays.appendLastChoice(asked)).isTrue());

    with(plays -> assertThat(plays.get(fresh.id(), amara)).isEqualTo(asked));
  }

  @Test
  void ofTwoTabsChoosingAtOnceTheSecondChangesNothing() {
    var rung = after(fresh, "ring");
    with(plays -> plays.start(fresh, amara));
    with(plays -> assertThat(plays.appendLastChoice(rung)).isTrue());

    with(plays -> assertThat(plays.appendLastChoice(after(fresh, "ask-neighbor"))).isFalse());

    with(plays -> assertThat(plays.get(fresh.id(), amara)).isEqualTo(rung));
  }

  @Test
  void anotherPersonsPlayAndAMadeUpOneGetTheSameAnswer() {
    with(plays -> plays.start(fresh, amara));

    assertThatThrownBy(() -> with(plays -> plays.get(fresh.id(), ruth)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> with(plays -> plays.get(PlaythroughId.random(), ruth)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverMayNotPlayStartsNothing() {
    assertThatThrownBy(() -> with(plays -> plays.start(fresh, officer)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aReplayKeepsItsOriginAndItsSharedChoices() {
    var asked = after(after(fresh, "ring"), "ask");
    var replay = asked.replay(PlaythroughId.random(), 1, NOON.plusSeconds(60));
    with(plays -> plays.start(replay, amara));

    with(plays -> assertThat(plays.get(replay.id(), amara)).isEqualTo(replay));
  }

  @Test
  void aPersonsPlaysAreListedLatestFirst() {
    var later = after(fresh, "ring").replay(PlaythroughId.random(), 0, NOON.plusSeconds(60));
    with(plays -> plays.start(fresh, amara));
    with(plays -> plays.start(later, amara));

    with(
        plays ->
            assertThat(plays.all(amara))
                .extracting(Playthrough::id)
                .containsExactly(later.id(), fresh.id()));
    with(plays -> assertThat(plays.all(ruth)).isEmpty());
  }

  @Test
  void aScenarioIsFinishedByTheChoiceThatEndsAPlay() {
    var rung = after(fresh, "ring");
    var left = after(rung, "leave");
    with(plays -> plays.start(fresh, amara));
    with(plays -> plays.appendLastChoice(rung));
    with(plays -> assertThat(plays.lastFinished(amara.person())).doesNotContainKey("the-visit"));

    with(plays -> plays.appendLastChoice(left));

    with(
        plays ->
            assertThat(plays.lastFinished(amara.person()))
                .containsEntry("the-visit", left.taken().getLast().at()));
    with(plays -> assertThat(plays.lastFinished(amara.person())).doesNotContainKey("another"));
    with(plays -> assertThat(plays.lastFinished(ruth.person())).doesNotContainKey("the-visit"));
  }
}
