package org.preceptor.scenario;

import java.util.Arrays;
import java.util.List;

/** Where the parts of a state stand in a few longs: the passage first, then each register. */
final class Layout {

  private final int passageBits;
  private final int[] word;
  private final int[] shift;
  private final int[] least;
  private final long[] mask;
  private final int words;

  Layout(int passages, List<Monitors.Range> ranges) {
    this.passageBits = bits(passages - 1);
    int size = ranges.size();
    word = new int[size];
    shift = new int[size];
    least = new int[size];
    mask = new long[size];
    int at = passageBits;
    int full = 0;
    for (int i = 0; i < size; i++) {
      int width = bits(ranges.get(i).most() - ranges.get(i).least());
      if (at + width > Long.SIZE) {
        full++;
        at = 0;
      }
      word[i] = full;
      shift[i] = at;
      least[i] = ranges.get(i).least();
      mask[i] = (1L << width) - 1;
      at += width;
    }
    words = full + 1;
  }

  private static int bits(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  /** How many longs a state takes. */
  int words() {
    return words;
  }

  void pack(int passage, int[] registers, long[] into) {
    Arrays.fill(into, 0);
    into[0] = passage;
    for (int i = 0; i < registers.length; i++) {
      into[word[i]] |= (long) (registers[i] - least[i]) << shift[i];
    }
  }

  int passage(long[] from, int at) {
    return (int) (from[at] & ((1L << passageBits) - 1));
  }

  void unpack(long[] from, int at, int[] registers) {
    for (int i = 0; i < registers.length; i++) {
      registers[i] = (int) ((from[at + word[i]] >>> shift[i]) & mask[i]) + least[i];
    }
  }
}
