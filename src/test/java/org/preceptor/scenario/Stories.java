package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.yaml.ScenarioReader;

/** A short story for tests: a visit that can be made well, late, badly or not at all. */
public final class Stories {

  public static final String VISIT =
      """
      scenario: the-visit
      version: 1
      title: The visit
      summary: Ana has not answered since Monday.
      leads: "2.12"
      minutes: 5
      setting: You stand in front of her house.
      roles: { worker: you, client: Ana }
      people: { ana: Ana }
      obligations: ["2.12-c", "2.13-c", "2.01-d"]
      flags: [asked]
      counters: { lost: 0..3 }
      opening: street
      passages:
        street:
          at: "09:00"
          text: The curtains are drawn.
          choices:
            - { id: ring, says: Ring, to: door }
            - { id: ask-neighbor, says: Ask next door, to: neighbor, adds: { lost: 2 } }
            - { id: too-long, on-timeout: 60, to: neighbor, adds: { lost: 3 } }
        neighbor:
          at: "09:10"
          text: Mr. Okafor opens.
          choices:
            - { id: tell-all, says: Tell him why, to: door, tags: [tells] }
            - { id: thank, says: Thank him, to: door }
        door:
          at: "09:20"
          text: Ana opens.
          talk:
            - { who: ana, at: "09:21", says: "Oh. You." }
          choices:
            - { id: ask, says: Ask how she is, to: inside, sets: { asked: true } }
            - { id: ask-late, says: Ask again, if: lost >= 2, to: inside, sets: { asked: true } }
            - { id: leave, says: Leave, to: away }
        inside: { at: "09:30", ending: inside, text: You sit with her. }
        away: { at: "09:40", ending: away, text: You drive off. }
      rules:
        - id: ring-first
          obligation: "2.12-c"
          critical: true
          title: Go to her first
          when: visited street
          must: chose ring
          before: visited door
          excused-when: chose too-long
          because: She was the one to be seen.
          met-by: You could have rung.
        - id: ask-her
          obligation: "2.13-c"
          title: Ask her
          when: visited door
          must: asked
          unless: lost = 3
          because: She could have been hurt.
          met-by: You could have asked.
        - id: keep-it
          obligation: "2.01-d"
          critical: true
          title: Keep it to yourself
          when: visited neighbor
          must-not: count(tells) >= 1
          because: He had no need to know.
          met-by: You could have said nothing.
        - id: reach-door
          obligation: "2.12-c"
          title: Reach her early
          when: visited street
          must: visited door
          before: lost >= 2
          because: Time counted.
          met-by: You could have gone to the door.
      collisions:
        - { id: speed, obligations: ["2.12-c", "2.01-d"], when: visited neighbor, text: Help or privacy. }
      at-hand:
        - { label: Her address, text: 4 Elm Street }
        - { label: Her answer, text: She spoke., if: asked }
      """;

  private static final String WALK =
      """
      choose: [ring, ask]
      ends: inside
      verdicts: { ring-first: met, ask-her: met, keep-it: not-raised, reach-door: met }
      """;

  private static final String LONGER_WALK =
      """
      choose: [ask-neighbor, tell-all, leave]
      ends: away
      verdicts: { ring-first: breached, ask-her: breached, keep-it: breached, reach-door: met-late }
      """;

  private Stories() {}

  public static Scenario visit() {
    return read(VISIT, Map.of("walks/well.yaml", WALK, "walks/badly.yaml", LONGER_WALK));
  }

  static Script script(String text) {
    var diagnostics = new Diagnostics();
    var bundle =
        ContentBundle.of("the-visit", "scenarios/the-visit", Map.of("scenario.yaml", text));
    return new ScenarioReader(new SnakeYamlReader())
        .readScript(bundle, diagnostics)
        .orElseThrow(() -> new AssertionError("" + diagnostics.all()));
  }

  public static Scenario read(String text, Map<String, String> walks) {
    var files = new TreeMap<>(walks);
    files.put("scenario.yaml", text);
    var diagnostics = new Diagnostics();
    var scenario =
        new ScenarioReader(new SnakeYamlReader())
            .read(ContentBundle.of("the-visit", "scenarios/the-visit", files), diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    return scenario.orElseThrow();
  }

  public static Trace trace(Scenario scenario, String... choices) {
    return Trace.of(scenario, Arrays.stream(choices).map(ChoiceId::new).toList());
  }
}
