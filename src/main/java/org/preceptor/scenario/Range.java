package org.preceptor.scenario;

/** What a counter can be. It starts nearest to zero and stops at its ends. */
public record Range(int least, int most) {

  /** The widest that an author may declare. */
  public static final int WIDEST = 1000;

  public Range {
    if (least >= most || least < -WIDEST || most > WIDEST) {
      throw new IllegalArgumentException("no range: " + least + ".." + most);
    }
  }

  public int start() {
    return saturate(0);
  }

  public int saturate(int value) {
    return Math.clamp(value, least, most);
  }

  @Override
  public String toString() {
    return least + ".." + most;
  }
}
