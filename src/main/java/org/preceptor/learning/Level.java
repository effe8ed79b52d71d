package org.preceptor.learning;

/** How much practice a module takes for granted. */
public enum Level {
  INTRODUCTORY("introductory", 2),
  INTERMEDIATE("intermediate", 3),
  ADVANCED("advanced", 4);

  private final String word;
  private final int difficulty;

  Level(String word, int difficulty) {
    this.word = word;
    this.difficulty = difficulty;
  }

  /** As it is written in authored files and message keys. */
  public String word() {
    return word;
  }

  /** On the scale of 1 to 5 that the Mergener estimate asks for. */
  public int difficulty() {
    return difficulty;
  }
}
