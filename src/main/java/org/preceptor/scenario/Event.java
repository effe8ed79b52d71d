package org.preceptor.scenario;

import java.util.Optional;

/** One moment of a run, counted from zero: a passage entered or a choice taken, by turns. */
public sealed interface Event {

  int position();

  /** The time of the story's day, where the author gave one. */
  Optional<String> at();

  /** What it does to flags and counters. */
  Effects effects();

  /** A passage is entered. */
  record Visit(int position, Passage passage) implements Event {

    @Override
    public Optional<String> at() {
      return passage.at();
    }

    @Override
    public Effects effects() {
      return passage.effects();
    }
  }

  /** A choice is taken, where the passage has come to by then. */
  record Chosen(int position, Passage where, Choice choice) implements Event {

    @Override
    public Optional<String> at() {
      return where.endsAt();
    }

    @Override
    public Effects effects() {
      return choice.effects();
    }
  }
}
