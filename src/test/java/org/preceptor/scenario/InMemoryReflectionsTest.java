package org.preceptor.scenario;

import java.util.List;
import java.util.function.Consumer;
import org.preceptor.access.Actor;

class InMemoryReflectionsTest extends ReflectionsContract {

  private final Playthroughs playthroughs =
      new InMemoryPlaythroughs(new InMemoryScenarios(List.of()));
  private final Reflections reflections = new InMemoryReflections(playthroughs);

  @Override
  protected void with(List<Playthrough> plays, Actor actor, Consumer<Reflections> work) {
    plays.forEach(play -> playthroughs.start(play, actor));
    work.accept(reflections);
  }
}
