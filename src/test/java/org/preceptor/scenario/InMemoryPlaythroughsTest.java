package org.preceptor.scenario;

import java.util.List;
import java.util.function.Consumer;

class InMemoryPlaythroughsTest extends PlaythroughsContract {

  private final Playthroughs plays =
      new InMemoryPlaythroughs(new InMemoryScenarios(List.of(VISIT)));

  @Override
  protected void with(Consumer<Playthroughs> work) {
    work.accept(plays);
  }
}
