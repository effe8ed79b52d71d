package org.preceptor.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

class RecordTextsTest {

  @Test
  void whateverIsRecordedHasAName() {
    assertThat(ResourceBundle.getBundle("messages.audit", Locale.ROOT).keySet())
        .containsAll(
            Stream.concat(
                    Arrays.stream(Thing.values()).map(one -> "thing." + one.word()),
                    Arrays.stream(Verb.values()).map(one -> "verb." + one.word()))
                .toList());
  }
}
