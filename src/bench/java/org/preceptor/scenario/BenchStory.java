package org.preceptor.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.yaml.ScenarioReader;

/** A small story whose only rule asks {@code trust >= 2 and chose call-911}. */
final class BenchStory {

  private static final String STORY =
      """
      scenario: the-bench
      version: 1
      title: Bench
      summary: A story to measure by.
      leads: "2.12"
      minutes: 5
      setting: Somewhere.
      obligations: ["2.12-c"]
      counters: { trust: 0..5 }
      opening: talk
      passages:
        talk:
          text: They talk.
          choices:
            - { id: listen, says: Listen, to: talk, adds: { trust: 1 } }
            - { id: interrupt, says: Interrupt, to: talk, adds: { trust: -1 } }
            - { id: call-911, says: Call, to: called }
        called:
          text: It rings.
          choices:
            - { id: hold, says: Hold, to: called, adds: { trust: 1 } }
            - { id: hang-up, says: Hang up, to: end }
        end: { ending: end, text: Over. }
      rules:
        - id: call
          obligation: "2.12-c"
          title: Call
          when: trust >= 2 and chose call-911
          must: chose hang-up
          because: It was time.
          met-by: You could have hung up.
      """;

  private BenchStory() {}

  static Scenario scenario() {
    var files = new TreeMap<>(Map.of("scenario.yaml", STORY));
    files.put(
        "walks/calls.yaml",
        "choose: [call-911, hang-up]\nends: end\nverdicts: { call: not-raised }\n");
    var diagnostics = new Diagnostics();
    return new ScenarioReader(new SnakeYamlReader())
        .read(ContentBundle.of("the-bench", "scenarios/the-bench", files), diagnostics)
        .orElseThrow(() -> new IllegalStateException("" + diagnostics.all()));
  }

  /** A run of its own for each number: trust and calling come and go. */
  static List<ChoiceId> run(int number) {
    return List.of(
            List.of("listen", "listen", "call-911"),
            List.of("listen", "listen", "listen"),
            List.of("call-911"),
            List.of("listen", "call-911", "hold"),
            List.of("listen", "interrupt", "call-911"),
            List.of("interrupt"),
            List.of("listen", "listen", "call-911", "hold"),
            List.of("listen"))
        .get(number)
        .stream()
        .map(ChoiceId::new)
        .toList();
  }

  static int trust(Trace trace) {
    int trust = 0;
    for (var event : trace.events()) {
      trust = Math.clamp(trust + event.effects().adds().getOrDefault("trust", 0), 0, 5);
    }
    return trust;
  }
}
