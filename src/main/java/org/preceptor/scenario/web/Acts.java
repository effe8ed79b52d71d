package org.preceptor.scenario.web;

import org.preceptor.scenario.Event;
import org.preceptor.scenario.Trace;

/**
 * What the player did to bring something about: a passage is entered by the choice that led there.
 */
final class Acts {

  private Acts() {}

  /** The choice behind a visit; the visit itself for the opening and for endings. */
  static Event of(Event event, Trace trace) {
    return switch (event) {
      case Event.Chosen chosen -> chosen;
      case Event.Visit visit when visit.position() == 0 -> visit;
      case Event.Visit visit when visit.passage().ending().isPresent() -> visit;
      case Event.Visit visit -> trace.events().get(visit.position() - 1);
    };
  }
}
