package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundleReaderTest {

  private static final int BUNDLES = 24;
  private static final int LONGEST = 200_000;

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void severalAtATimeAreNotedAndTakenAsOneAfterTheOther(long seed) {
    var reader = new Uneven(seed);
    var bundles = bundles(seed);
    var expected = new Diagnostics();
    var inOrder =
        bundles.stream().flatMap(bundle -> reader.read(bundle, expected).stream()).toList();

    var noted = new Diagnostics();
    var taken = new ArrayList<String>();
    var by = new HashSet<Thread>();
    reader.each(
        bundles,
        noted,
        (bundle, read) -> {
          by.add(Thread.currentThread());
          taken.add(read);
          assertThat(read).isEqualTo(bundle.slug());
        });

    assertThat(noted.all()).isEqualTo(expected.all()).hasSizeGreaterThan(BUNDLES);
    assertThat(taken).isEqualTo(inOrder).hasSizeLessThan(BUNDLES);
    assertThat(by).containsExactly(Thread.currentThread());
  }

  /** In any order, since that of the files is not ours. */
  private static List<ContentBundle> bundles(long seed) {
    var numbers = new ArrayList<>(IntStream.range(0, BUNDLES).boxed().toList());
    Collections.shuffle(numbers, new Random(seed));
    return numbers.stream()
        .map(i -> ContentBundle.of("b" + i, "bundles", Map.of(i + ".yaml", "")))
        .toList();
  }

  /**
   * Takes longer for one bundle than for another, finds every third broken, and notes two mistakes
   * at the same place of each.
   */
  private record Uneven(long seed) implements BundleReader<String> {

    @Override
    public Optional<String> read(ContentBundle bundle, Diagnostics diagnostics) {
      var random = new Random(seed + bundle.slug().hashCode());
      long work = random.ints(random.nextInt(LONGEST)).asLongStream().sum();
      var shared = new SourceSpan("shared.yaml", 1, 1);
      diagnostics.add(DiagnosticCode.EMPTY, shared, "in " + bundle.slug());
      diagnostics.add(DiagnosticCode.EMPTY, bundle.start(), "of itself after " + work);
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(bundle.slug());
    }
  }
}
