package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsPackedIsUnpackedAgainWhereverItStands(long seed) {
    var random = new Random(seed);
    int passages = 1 + random.nextInt(500);
    var ranges = ranges(random);
    var layout = new Layout(passages, ranges);
    int at = random.nextInt(3) * layout.words();
    long[] packed = random.longs(layout.words()).toArray();
    int passage = random.nextInt(passages);
    int[] registers =
        ranges.stream().mapToInt(r -> random.nextInt(r.least(), r.most() + 1)).toArray();

    layout.pack(passage, registers, packed);
    long[] among = new long[at + layout.words()];
    System.arraycopy(packed, 0, among, at, layout.words());

    assertThat(layout.passage(among, at)).isEqualTo(passage);
    int[] unpacked = new int[registers.length];
    layout.unpack(among, at, unpacked);
    assertThat(unpacked).isEqualTo(registers);
  }

  private static List<Monitors.Range> ranges(Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(
            i -> {
              int least = -random.nextInt(1000);
              return new Monitors.Range(least, least, random.nextInt(1 << random.nextInt(10)));
            })
        .toList();
  }

  @Test
  void noMoreLongsAreTakenThanNeeded() {
    var flag = new Monitors.Range(0, 0, 1);

    assertThat(new Layout(16, IntStream.range(0, 60).mapToObj(i -> flag).toList()).words())
        .isEqualTo(1);
    assertThat(new Layout(17, IntStream.range(0, 60).mapToObj(i -> flag).toList()).words())
        .isEqualTo(2);
    assertThat(new Layout(1, List.of()).words()).isEqualTo(1);
  }
}
