package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.PersonId;

/** Two raters for each source, drawn fairly. */
class RaterPairsTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static List<PersonId> people(int many) {
    return IntStream.range(0, many).mapToObj(n -> PersonId.random()).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nobodyRatesMoreThanOneSourceMoreThanAnybodyElse(long seed) {
    var chance = new Random(seed);
    var people = people(2 + chance.nextInt(9));
    int sources = chance.nextInt(40);

    var pairs = RaterPairs.of(people, sources, seed);

    assertThat(pairs).hasSize(sources).allMatch(pair -> new HashSet<>(pair).size() == 2);
    var loads =
        pairs.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var counts = people.stream().map(one -> loads.getOrDefault(one, 0L)).sorted().toList();
    assertThat(counts.getLast() - counts.getFirst()).isLessThanOrEqualTo(1);
    assertThat(RaterPairs.of(people, sources, seed)).isEqualTo(pairs);
  }

  @Test
  void anotherSeedDrawsOtherPairs() {
    var people = people(8);
    var draws =
        LongStream.range(0, 20).mapToObj(seed -> RaterPairs.of(people, 4, seed)).distinct().count();

    assertThat(draws).isGreaterThan(10);
  }

  @Test
  void nobodyIsAPairAlone() {
    var one = PersonId.random();

    assertThatThrownBy(() -> RaterPairs.of(List.of(one, one), 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
