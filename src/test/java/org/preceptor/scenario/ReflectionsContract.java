package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What every store of reflections promises. */
public abstract class ReflectionsContract {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private final Actor amara =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  private final Actor ruth =
      new Actor(PersonId.random(), amara.organization(), Set.of(Role.LEARNER));
  private final Playthrough first = play();
  private final Playthrough second = play();

  private Playthrough play() {
    var visit = Stories.visit();
    return new Playthrough(
        PlaythroughId.random(),
        amara.person(),
        amara.organization(),
        visit.ref(),
        visit.sha256(),
        NOON,
        Optional.empty(),
        0,
        List.of());
  }

  /** Runs in a transaction, on a store that holds these plays. */
  protected abstract void with(List<Playthrough> plays, Actor actor, Consumer<Reflections> work);

  private void with(Consumer<Reflections> work) {
    with(List.of(first, second), amara, work);
  }

  private static Intention intention(Playthrough play, String text, LocalDate day) {
    return new Intention(play.id(), text, NOON, day);
  }

  @Test
  void whatWasHardestIsToldOnce() {
    with(kept -> assertThat(kept.hardest(first)).isEmpty());
    with(kept -> kept.keepHardest(first, "Not knowing.", NOON));
    with(kept -> kept.keepHardest(first, "Something else.", NOON));

    with(kept -> assertThat(kept.hardest(first)).contains("Not knowing."));
    with(kept -> assertThat(kept.hardest(second)).isEmpty());
  }

  @Test
  void anAnswerLeftEmptyIsAnAnswer() {
    with(kept -> kept.keepHardest(first, "", NOON));

    with(kept -> assertThat(kept.hardest(first)).contains(""));
  }

  @Test
  void theLatestIntentionStands() {
    with(kept -> assertThat(kept.intention(first)).isEmpty());
    with(kept -> kept.keepIntention(intention(first, "Ask where.", SUNDAY)));
    var better = intention(first, "Ask where, at once.", SUNDAY.plusDays(1));
    with(kept -> kept.keepIntention(better));

    with(kept -> assertThat(kept.intention(first)).contains(better));
  }

  @Test
  void aPersonsIntentionsComeByTheDayOfReminding() {
    var later = intention(first, "Later", SUNDAY.plusDays(30));
    var sooner = intention(second, "Sooner", SUNDAY);
    with(kept -> kept.keepIntention(intention(first, "Given up", SUNDAY)));
    with(kept -> kept.keepIntention(later));
    with(kept -> kept.keepIntention(sooner));

    with(kept -> assertThat(kept.intentions(amara)).containsExactly(sooner, later));
    with(kept -> assertThat(kept.intentions(ruth)).isEmpty());
  }
}
