package org.preceptor.scenario;

import java.util.List;

/**
 * What had happened up to a moment of a run. Looking back costs nothing until somebody asks.
 *
 * @param run all events of the run
 * @param position of the last that had happened
 */
public record Past(List<Event> run, int position) {

  public List<Event> events() {
    return run.subList(0, position + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Past past && events().equals(past.events());
  }

  @Override
  public int hashCode() {
    return events().hashCode();
  }
}
