package org.preceptor.learning;

/**
 * What formula 1 counts in one part of a course.
 *
 * @param words read from beginning to end; for a scenario, on its median path
 * @param items of one drawn form
 * @param blocks that are worked on inside the lessons
 * @param choices made on a scenario's median path, and answers given in calibrations
 */
public record ReadingSize(int words, int items, int blocks, int choices) {

  public static final ReadingSize NOTHING = new ReadingSize(0, 0, 0, 0);

  public ReadingSize {
    if (words < 0 || items < 0 || blocks < 0 || choices < 0) {
      throw new IllegalArgumentException(
          "a size has no negative part: %d, %d, %d, %d".formatted(words, items, blocks, choices));
    }
  }

  public static ReadingSize ofModule(int words, int items, int blocks) {
    return new ReadingSize(words, items, blocks, 0);
  }

  public static ReadingSize ofScenario(int words, int choices) {
    return new ReadingSize(words, 0, 0, choices);
  }

  /** An answer to a question about a source counts as a choice does. */
  public static ReadingSize ofCalibration(int words, int answers) {
    return new ReadingSize(words, 0, 0, answers);
  }

  public ReadingSize plus(ReadingSize other) {
    return new ReadingSize(
        words + other.words, items + other.items, blocks + other.blocks, choices + other.choices);
  }
}
