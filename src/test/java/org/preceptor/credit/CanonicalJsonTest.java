package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {

  /** Section 3.2.3 of RFC 8785: sorted by code units, so an emoji stands before U+FB33. */
  @Test
  void keysAreSortedByCodeUnits() {
    var object =
        Map.of(
            "\u20ac", "Euro Sign",
            "\r", "Carriage Return",
            "\ufb33", "Hebrew Letter Dalet With Dagesh",
            "1", "One",
            "\ud83d\ude00", "Emoji: Grinning Face",
            "\u0080", "Control",
            "\u00f6", "Latin Small Letter O With Diaeresis");

    assertThat(CanonicalJson.write(object))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  /** The text of section 3.2.2 of RFC 8785. */
  @Test
  void textsAreEscapedOnlyWhereTheyMustBe() {
    assertThat(CanonicalJson.write(Map.of("string", "\u20ac$\u000f\nA'B\"\\\"/")))
        .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\"}");
  }

  @Test
  void listsAndNumbersHaveNoSpace() {
    assertThat(CanonicalJson.write(Map.of("b", List.of(1, 2L, "x"), "a", List.of())))
        .isEqualTo("{\"a\":[],\"b\":[1,2,\"x\"]}");
  }

  @Test
  void whatJsonCantCarryExactlyIsRefused() {
    assertThatThrownBy(() -> CanonicalJson.write(Map.of("n", 1L << 53)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.write(Map.of("half", "\ud83d")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.write(Map.of("fraction", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenReadsBackTheSame(long seed) {
    var random = new Random(seed);
    var object = new HashMap<String, Object>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      object.put(text(random), random.nextBoolean() ? random.nextInt() + 0L : text(random));
    }
    object.put("list", List.of(text(random), Map.of(text(random), 7L)));

    var text = CanonicalJson.write(object);

    assertThat(StoredJson.read(text)).isEqualTo(object);
    assertThat(CanonicalJson.write(StoredJson.read(text))).isEqualTo(text);
  }

  /** Any characters at all, control characters and those beyond 16 bits included. */
  static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
        .map(c -> c % 3 == 0 ? c : c % 0x180)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
