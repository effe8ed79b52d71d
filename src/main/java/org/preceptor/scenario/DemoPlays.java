package org.preceptor.scenario;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.identity.People;

/** Lets the invented people of the demonstration play scenarios, by the use cases for everybody. */
@UseCase
public class DemoPlays {

  private static final Duration A_CHOICE = Duration.ofSeconds(75);

  @Inject Scenarios scenarios;
  @Inject Playthroughs playthroughs;
  @Inject Reflections reflections;
  @Inject EvidenceRecord evidence;
  @Inject People people;

  /**
   * Plays an authored walk to its end, says what was hardest, and keeps an intention unless it is
   * empty.
   */
  public void play(
      Actor actor, String slug, String walk, String hardest, String intention, Instant from) {
    var choices = walk(slug, walk);
    var id = choose(actor, slug, choices, from);
    var looking = new LookBack();
    looking.scenarios = scenarios;
    looking.playthroughs = playthroughs;
    looking.reflections = reflections;
    looking.people = people;
    looking.clock = fixed(from.plus(A_CHOICE.multipliedBy(choices.size() + 2L)));
    looking.person = () -> Optional.of(actor);
    looking.tellHardest(id, hardest);
    if (!intention.isBlank()) {
      looking.intend(id, intention, 7);
    }
  }

  /** Begins along an authored walk and leaves after some choices. */
  public void begin(Actor actor, String slug, String walk, int choices, Instant from) {
    choose(actor, slug, walk(slug, walk).subList(0, choices), from);
  }

  private PlaythroughId choose(Actor actor, String slug, List<ChoiceId> choices, Instant from) {
    var id = playing(actor, from).start(slug);
    for (int i = 0; i < choices.size(); i++) {
      var playing = playing(actor, from.plus(A_CHOICE.multipliedBy(i + 1L)));
      if (!(playing.choose(id, choices.get(i), i) instanceof Step.Moved)) {
        throw new IllegalStateException(slug + " does not offer " + choices.get(i));
      }
    }
    return id;
  }

  private List<ChoiceId> walk(String slug, String name) {
    return scenarios.find(slug).orElseThrow().walks().stream()
        .filter(walk -> walk.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(slug + " has no walk " + name))
        .choices();
  }

  private PlayScenario playing(Actor actor, Instant at) {
    var playing = new PlayScenario();
    playing.scenarios = scenarios;
    playing.playthroughs = playthroughs;
    playing.evidence = evidence;
    playing.clock = fixed(at);
    playing.person = () -> Optional.of(actor);
    return playing;
  }

  private static Clock fixed(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
