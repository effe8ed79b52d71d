package org.preceptor.scenario.jpa;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Actor;
import org.preceptor.scenario.Playthrough;
import org.preceptor.scenario.Reflections;
import org.preceptor.scenario.ReflectionsContract;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaReflectionsTest extends ReflectionsContract {

  @Parameter Engine engine;

  @Override
  protected void with(List<Playthrough> plays, Actor actor, Consumer<Reflections> work) {
    Database.on(engine)
        .transact(
            em -> {
              var playthroughs = JpaPlaythroughsTest.store(em);
              for (var play : plays) {
                if (em.find(PlaythroughRow.class, play.id().value()) == null) {
                  playthroughs.start(play, actor);
                }
              }
              var reflections = new JpaReflections();
              reflections.em = em;
              work.accept(reflections);
            });
  }
}
