package org.preceptor.credit.verify;

import java.util.OptionalInt;

/** What came of checking an export. */
public sealed interface Verdict {

  /** The first line that can't stand, counted from 1; empty where no single line can be blamed. */
  default OptionalInt firstBroken() {
    return OptionalInt.empty();
  }

  /** One sentence for the person who asked. */
  String sentence();

  /**
   * Every line is what the checkpoint was signed over.
   *
   * @param opened entries whose text was there and agreed with its leaf
   * @param sealed entries of which only the hash was there
   */
  record Sound(long size, String root, long opened, long sealed, String key) implements Verdict {

    @Override
    public String sentence() {
      return "sound: %d entries, %d readable, %d sealed, signed by %s"
          .formatted(size, opened, sealed, key);
    }
  }

  /** A line was changed, added, left out or moved. */
  record Broken(int line, String what) implements Verdict {

    @Override
    public OptionalInt firstBroken() {
      return OptionalInt.of(line);
    }

    @Override
    public String sentence() {
      return "broken at line " + line + ": " + what;
    }
  }

  /** The export agrees with itself, and not with what the reader brought along. */
  record Contradicted(String what) implements Verdict {

    @Override
    public String sentence() {
      return "contradicted: " + what;
    }
  }
}
