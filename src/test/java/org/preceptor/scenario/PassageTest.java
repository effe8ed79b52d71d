package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.content.SourceSpan;

class PassageTest {

  @Test
  void aMessageReadOutTakesNobodyBackToWhenItWasWritten() {
    assertThat(passage("15:48", "12:07").endsAt()).hasValue("15:48");
    assertThat(passage("Thu, 14:10", "14:08").endsAt()).hasValue("Thu, 14:10");
    assertThat(passage("12:08", "12:00", "12:09").endsAt()).hasValue("12:09");
  }

  @Test
  void talkTakesTheTimeOnToItsLastLine() {
    assertThat(passage("Fri, 15:00", "15:01", "15:02").endsAt()).hasValue("15:02");
    assertThat(passage("In April", "09:10").endsAt()).hasValue("09:10");
  }

  @Test
  void aPassageWithoutTalkEndsWhenItBegins() {
    assertThat(passage("Three weeks later").endsAt()).hasValue("Three weeks later");
  }

  private static Passage passage(String at, String... talk) {
    var lines =
        Stream.of(talk).<Line>map(time -> new Line.Happens(Optional.of(time), "Yes.")).toList();
    return new Passage(
        new SourceSpan("scenario.yaml", 1, 1),
        new PassageId("here"),
        Optional.of(at),
        "Here.",
        lines,
        Effects.NONE,
        List.of(),
        Optional.empty());
  }
}
