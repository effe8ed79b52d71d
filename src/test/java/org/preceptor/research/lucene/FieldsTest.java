package org.preceptor.research.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void numbersInTitlesAreOrderedByWhatTheyCount() {
    assertThat(
            Stream.of("Wave 10", "Wave 2", "wave 1", "Wave 010 b", "DSM-5", "DSM-IV", "12345678901")
                .sorted(Comparator.comparing(Fields::inOrder)))
        .containsExactly(
            "12345678901", "DSM-5", "DSM-IV", "wave 1", "Wave 2", "Wave 10", "Wave 010 b");
  }
}
