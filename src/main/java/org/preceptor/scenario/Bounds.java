package org.preceptor.scenario;

/**
 * Between what a number lies on every way through.
 *
 * @param exact whether both ends are reached; otherwise no way goes beyond them, and none may get
 *     there
 */
public record Bounds(int least, int most, boolean exact) {

  public boolean hold(int number) {
    return least <= number && number <= most;
  }

  @Override
  public String toString() {
    return least + ".." + most;
  }
}
