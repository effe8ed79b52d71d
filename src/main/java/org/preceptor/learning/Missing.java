package org.preceptor.learning;

import java.util.List;
import java.util.Optional;

/** Something still owed before credit, with what there is to say about it. */
public sealed interface Missing {

  /** Lessons are not finished. */
  record Lessons(Module module, List<Lesson> left) implements Missing {
    public Lessons {
      left = List.copyOf(left);
    }
  }

  /**
   * The assessment is not passed.
   *
   * @param best the best result so far; empty where none was handed in
   */
  record Assessment(Module module, Optional<ExamResult> best) implements Missing {}

  /** A scenario is not played to an ending, or a calibration lacks sources. */
  record Activity(Course.Part part, String title) implements Missing {}

  /** The evaluation is not given. */
  record Evaluation() implements Missing {}
}
