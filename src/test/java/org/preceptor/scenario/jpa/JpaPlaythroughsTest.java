package org.preceptor.scenario.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Access;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.scenario.InMemoryScenarios;
import org.preceptor.scenario.PlaythroughId;
import org.preceptor.scenario.Playthroughs;
import org.preceptor.scenario.PlaythroughsContract;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaPlaythroughsTest extends PlaythroughsContract {

  private static final int RACES = 40;

  @Parameter Engine engine;

  static JpaPlaythroughs store(EntityManager em) {
    var store = new JpaPlaythroughs();
    store.em = em;
    store.access =
        new Access(
            Map.of(
                Role.LEARNER,
                Map.of(
                    Thing.PLAYTHROUGH,
                    Map.of(Verb.LIST, Reach.OWN, Verb.READ, Reach.OWN, Verb.CREATE, Reach.OWN))),
            List.of());
    store.scenarios = new InMemoryScenarios(List.of(VISIT));
    return store;
  }

  @Override
  protected void with(Consumer<Playthroughs> work) {
    Database.on(engine).transact(em -> work.accept(store(em)));
  }

  @Test
  void ofTwoTransactionsChoosingAtOnceExactlyOneMoves() throws Exception {
    try (var tabs = Executors.newFixedThreadPool(2)) {
      for (int race = 0; race < RACES; race++) {
        var play = after(fresh, "ring").replay(PlaythroughId.random(), 0, NOON);
        with(plays -> plays.start(play, amara));
        var moved =
            tabs.invokeAll(
                Stream.of("ring", "ask-neighbor")
                    .<Callable<Boolean>>map(
                        choice ->
                            () ->
                                Database.on(engine)
                                    .inTransaction(
                                        em -> store(em).appendLastChoice(after(play, choice))))
                    .toList());

        assertThat(moved).extracting(tab -> tab.get()).containsExactlyInAnyOrder(true, false);
      }
    }
  }
}
