package org.preceptor.scenario;

import java.util.List;

/** What came of a choice. */
public sealed interface Step {

  /** The story moved on. */
  record Moved(Playthrough playthrough, boolean finished) implements Step {}

  /** The choice was not on offer; nothing changed. */
  record NotOffered(ChoiceId asked, List<ChoiceId> offered) implements Step {}

  /** The page was stale: the story stands after this many choices. Nothing changed. */
  record MovedOnAlready(int taken) implements Step {}

  /** The story was over. */
  record FinishedAlready() implements Step {}
}
