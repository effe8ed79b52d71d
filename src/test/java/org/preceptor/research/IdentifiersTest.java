package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifiersTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @Test
  void aKeyHasSmallLettersAndNumbersWithOneSpaceBetween() {
    assertThat(Identifiers.key("  Ødegård’s “C++”: № ½ of Σοφός—ﬁne! "))
        .isEqualTo("odegard s c no 1 2 of σοφος fine");
    assertThat(Identifiers.key("…")).isEmpty();
  }

  /** Any code points at all; written as patterns, the rule is short and slow. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aKeyIsWhatThePatternsSay(long seed) {
    var random = new Random(seed);
    var text =
        random
            .ints(60, 0x20, random.nextBoolean() ? 0x250 : 0x1f700)
            .filter(c -> c < 0xd800 || c > 0xdfff)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertThat(Identifiers.key(text))
        .isEqualTo(
            Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
  }
}
