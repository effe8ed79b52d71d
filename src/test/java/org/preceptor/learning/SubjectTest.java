package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.StandardNumber;

class SubjectTest {

  private static final int STANDARDS = 27;

  @Test
  void everyStandardBelongsToASubjectAndEverySubjectHasOne() {
    var subjects =
        IntStream.rangeClosed(1, STANDARDS)
            .mapToObj("2.%02d"::formatted)
            .map(StandardNumber::new)
            .map(Subject::of)
            .toList();

    assertThat(subjects).doesNotContain(Subject.OTHER);
    for (var subject : Subject.values()) {
      assertThat(subjects.contains(subject)).as(subject.word()).isEqualTo(subject != Subject.OTHER);
    }
  }
}
