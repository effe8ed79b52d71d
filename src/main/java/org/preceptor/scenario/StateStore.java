package org.preceptor.scenario;

import java.util.Arrays;

/**
 * States in the order in which they were found, each once, with the way each was first come by. An
 * open-addressing table over one array of longs; nothing is allocated for a state.
 */
final class StateStore {

  /** What {@link #add} answers where there is no room. */
  static final int FULL = -1;

  private static final int SMALLEST = 1 << 10;

  private final int words;
  private final int budget;
  private long[] states;
  private int[] from;
  private int[] by;
  private int[] table;
  private int size;

  StateStore(int words, int budget) {
    this.words = words;
    this.budget = budget;
    this.states = new long[SMALLEST / 2 * words];
    this.from = new int[SMALLEST / 2];
    this.by = new int[SMALLEST / 2];
    this.table = new int[SMALLEST];
  }

  int size() {
    return size;
  }

  /** How many bytes the states take, with their table and their ways. */
  long bytes() {
    return states.length * 8L + (from.length + by.length + table.length) * 4L;
  }

  /** The number of a state, new or known. */
  int add(long[] state, int cameFrom, int cameBy) {
    int slot = slot(state);
    if (table[slot] != 0) {
      return table[slot] - 1;
    }
    if (size == budget) {
      return FULL;
    }
    if (size == from.length) {
      grow();
      slot = slot(state);
    }
    System.arraycopy(state, 0, states, size * words, words);
    from[size] = cameFrom;
    by[size] = cameBy;
    table[slot] = ++size;
    return size - 1;
  }

  private int slot(long[] state) {
    int mask = table.length - 1;
    int slot = (int) hash(state, 0) & mask;
    while (table[slot] != 0 && !same(state, (table[slot] - 1) * words)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(long[] state, int at) {
    for (int i = 0; i < words; i++) {
      if (states[at + i] != state[i]) {
        return false;
      }
    }
    return true;
  }

  private long hash(long[] array, int at) {
    long hash = 0;
    for (int i = 0; i < words; i++) {
      hash = (hash ^ array[at + i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private void grow() {
    states = Arrays.copyOf(states, states.length * 2);
    from = Arrays.copyOf(from, from.length * 2);
    by = Arrays.copyOf(by, by.length * 2);
    table = new int[table.length * 2];
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = (int) hash(states, i * words) & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i + 1;
    }
  }

  /** All states, one after the other. */
  long[] states() {
    return states;
  }

  /** The state that this one was first come by from; negative for the first. */
  int from(int state) {
    return from[state];
  }

  /** The number of the choice, in its passage, that this one was first come by. */
  int by(int state) {
    return by[state];
  }
}
