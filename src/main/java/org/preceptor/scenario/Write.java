package org.preceptor.scenario;

import java.util.BitSet;

/**
 * What an event does to one register of the monitors.
 *
 * @param reads the registers that the new value depends on; without the register itself, the old
 *     value is forgotten
 */
record Write(int register, BitSet reads, Step step) {

  /** The change itself. */
  interface Step {
    void take(int[] registers);
  }

  /** The registers that matter before this, given those that matter after it. */
  void before(BitSet live) {
    if (live.get(register)) {
      live.clear(register);
      live.or(reads);
    }
  }
}
