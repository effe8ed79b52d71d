package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;

/** A scenario made to do harm, and the code of the mistake that it is refused for. */
record HostileFile(String name, Map<String, String> files, DiagnosticCode code) {

  /** What runs away takes minutes; the rest takes a second, or three on a machine that is busy. */
  private static final long MOST_NANOSECONDS = 20_000_000_000L;

  static final String HEAD =
      """
      scenario: the-visit
      version: 1
      title: A visit
      summary: A short visit.
      leads: "2.12"
      minutes: 5
      setting: You are at the door.
      obligations: ["2.12-c"]
      opening: door
      """;

  static HostileFile of(String name, String text, DiagnosticCode code) {
    return new HostileFile(name, Map.of("scenario.yaml", text), code);
  }

  static String choice(int i, String to) {
    return "      - { id: choice-%d, says: Say something, to: %s }\n".formatted(i, to);
  }

  static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  /** Asserts that it is refused soon and in few words, and answers with these. */
  List<Diagnostic> refused() {
    var found = read();

    assertThat(found).extracting(Diagnostic::code).contains(code);
    assertThat(found).allMatch(diagnostic -> diagnostic.message().length() < 2_100);
    return found;
  }

  /** Asserts that reading ends soon. */
  List<Diagnostic> read() {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    var diagnostics = new Diagnostics();
    new ScenarioReader(new SnakeYamlReader())
        .read(ContentBundle.of("the-visit", "scenarios/the-visit", files), diagnostics);

    assertThat(threads.getCurrentThreadCpuTime() - before).isLessThan(MOST_NANOSECONDS);
    return diagnostics.all();
  }
}
