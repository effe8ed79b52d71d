package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.competence.InMemoryEvidenceRecord;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

class LookBackTest {

  /** Still the day before in New York. */
  private static final Instant THREE_AT_NIGHT = Instant.parse("2026-11-23T03:00:00Z");

  private final Actor amara =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  private final InMemoryScenarios scenarios = new InMemoryScenarios(List.of(Stories.visit()));
  private final InMemoryPlaythroughs playthroughs = new InMemoryPlaythroughs(scenarios);
  private final InMemoryReflections reflections = new InMemoryReflections(playthroughs);
  private final LookBack lookBack = as(amara);

  private LookBack as(Actor actor) {
    var use = new LookBack();
    use.scenarios = scenarios;
    use.playthroughs = playthroughs;
    use.reflections = reflections;
    use.people = everybodyInNewYork();
    use.clock = Clock.fixed(THREE_AT_NIGHT, ZoneOffset.UTC);
    use.person = () -> Optional.of(actor);
    return use;
  }

  private static People everybodyInNewYork() {
    return (People)
        Proxy.newProxyInstance(
            People.class.getClassLoader(),
            new Class<?>[] {People.class},
            (proxy, method, arguments) ->
                new Person(
                    (PersonId) arguments[0],
                    "Amara Okonkwo",
                    new EmailAddress("amara.okonkwo@example.org"),
                    ZoneId.of("America/New_York"),
                    true,
                    false));
  }

  private PlaythroughId played(String... choices) {
    var play = new PlayScenario();
    play.scenarios = scenarios;
    play.playthroughs = playthroughs;
    play.evidence = new InMemoryEvidenceRecord();
    play.clock = Clock.fixed(THREE_AT_NIGHT, ZoneOffset.UTC);
    play.person = () -> Optional.of(amara);
    var id = play.start("the-visit");
    for (int i = 0; i < choices.length; i++) {
      assertThat(play.choose(id, new ChoiceId(choices[i]), i)).isInstanceOf(Step.Moved.class);
    }
    return id;
  }

  private PlaythroughId finished() {
    return played("ask-neighbor", "tell-all", "ask");
  }

  @Test
  void thereIsNothingToLookBackOnBeforeTheStoryEnds() {
    var id = played("ask-neighbor");

    assertThatThrownBy(() -> lookBack.on(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lookBack.tellHardest(id, "Everything.")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lookBack.intend(id, "Ask.", 30)).isInstanceOf(NotFound.class);
  }

  @Test
  void theVerdictIsThatOfTheChoicesTaken() {
    var id = finished();

    assertThat(lookBack.on(id).verdict())
        .isEqualTo(Verdict.of(playthroughs.get(id, amara).trace(scenarios.all().getFirst())));
    assertThat(lookBack.on(id).hardest()).isEmpty();
  }

  @Test
  void whatWasHardestIsToldOnceAndMayBeNothing() {
    var id = finished();

    lookBack.tellHardest(id, "  ");
    lookBack.tellHardest(id, "A second thought.");

    assertThat(lookBack.on(id).hardest()).hasValue("");
  }

  @Test
  void anIntentionIsRemindedOfByTheDayWhereThePersonIs() {
    var id = finished();

    var intention = lookBack.intend(id, " Ask where they are. ", 30);

    assertThat(intention.text()).isEqualTo("Ask where they are.");
    assertThat(intention.remindOn()).isEqualTo(LocalDate.of(2026, 11, 22).plusDays(30));
    assertThat(lookBack.on(id).intention()).hasValue(intention);
  }

  @Test
  void nobodyLooksBackOnAnothersRun() {
    var id = finished();
    var other = as(new Actor(PersonId.random(), amara.organization(), Set.of(Role.LEARNER)));

    assertThatThrownBy(() -> other.on(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> other.tellHardest(id, "Mine.")).isInstanceOf(NotFound.class);
  }
}
