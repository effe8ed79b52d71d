package org.preceptor.scenario;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.yaml.BrokenScenario;
import org.preceptor.scenario.yaml.ScenarioReader;

/** Proofs of stories small enough to play every run of, against all of these. */
class ExhaustiveProofTest {

  private static final int LONGEST = 12;

  /** A story with its runs that end. */
  private record Played(String name, Scenario scenario, List<Trace> runs) {}

  /** Which property a story fails in, by the rule that it breaks; no other fails with it. */
  private static final Map<String, Property> FAILING =
      Map.of(
          "EveryChoiceIsOfferedSomewhere", Property.CHOICES_ARE_OFFERED,
          "GuardsMatter", Property.GUARDS_MATTER,
          "DutiesArise", Property.DUTIES_ARISE,
          "DutiesCanBeMet", Property.DUTIES_CAN_BE_MET,
          "DutiesCanBeMissed", Property.DUTIES_CAN_BE_MISSED,
          "ExceptionsMatter", Property.EXCEPTIONS_MATTER,
          "OneRunMeetsAll", Property.ONE_RUN_MEETS_ALL,
          "NoChoiceGivesItselfAway", Property.NO_GIVE_AWAY,
          "TheBestIsNotAlwaysFirst", Property.BEST_IS_NOT_ALWAYS_FIRST,
          "TheBestIsNotAlwaysLongest", Property.BEST_IS_NOT_ALWAYS_LONGEST);

  private static List<Played> stories() {
    var visit = Stream.of(played("the visit", Stories.visit()));
    var broken =
        BrokenScenario.all().stream()
            .flatMap(
                story ->
                    script(story.files().getOrDefault("scenario.yaml", ""))
                        .map(script -> new Scenario(script, "hash", List.of()))
                        .map(scenario -> played(story.rule(), scenario)));
    return Stream.concat(visit, broken).filter(played -> !played.runs().isEmpty()).toList();
  }

  private static Stream<Script> script(String text) {
    var bundle =
        ContentBundle.of(BrokenScenario.SLUG, "scenarios/x", Map.of("scenario.yaml", text));
    return new ScenarioReader(new SnakeYamlReader()).readScript(bundle, new Diagnostics()).stream();
  }

  /** Without runs where a player can go round or be stuck, since some of those have no end. */
  private static Played played(String name, Scenario scenario) {
    var runs = new ArrayList<Trace>();
    boolean all = play(Trace.start(scenario), runs);
    return new Played(name, scenario, all ? runs : List.of());
  }

  private static boolean play(Trace trace, List<Trace> runs) {
    if (trace.finished()) {
      return runs.add(trace);
    }
    return trace.choices().size() < LONGEST
        && !trace.offers().isEmpty()
        && trace.offers().stream().allMatch(o -> play(trace.after(o.choice().id()), runs));
  }

  @Test
  void thereAreManySuchStories() {
    assertThat(stories()).hasSizeGreaterThan(10);
    assertThat(stories()).anyMatch(played -> played.runs().size() > 10);
  }

  @Test
  void findingsAreThoseOfAllRunsEachWithAShortest() {
    stories().forEach(ExhaustiveProofTest::findings);
  }

  private static void findings(Played played) {
    for (var prospect : Proof.of(played.scenario()).prospects()) {
      Set<Finding> findings =
          played.runs().stream()
              .map(run -> Judgment.of(prospect.rule(), run).finding())
              .collect(toCollection(() -> EnumSet.noneOf(Finding.class)));
      assertThat(prospect.complete()).isTrue();
      assertThat(prospect.ways().keySet()).as(played.name()).isEqualTo(findings);
      assertThat(prospect.raised()).isEqualTo(raised(findings));
      prospect
          .ways()
          .forEach(
              (finding, way) ->
                  assertThat(way).hasSize(shortest(played.runs(), prospect.rule(), finding)));
    }
  }

  private static Prospect.Raised raised(Set<Finding> findings) {
    if (!findings.contains(Finding.NOT_RAISED)) {
      return Prospect.Raised.ON_EVERY_WAY;
    }
    return findings.size() == 1 ? Prospect.Raised.ON_NONE : Prospect.Raised.ON_SOME;
  }

  private static int shortest(List<Trace> runs, Rule rule, Finding finding) {
    return runs.stream()
        .filter(run -> Judgment.of(rule, run).finding() == finding)
        .mapToInt(run -> run.choices().size())
        .min()
        .orElseThrow();
  }

  @Test
  void boundsAreTheLeastAndTheMostOfAllRuns() {
    stories().forEach(ExhaustiveProofTest::bounds);
  }

  private static void bounds(Played played) {
    var proof = Proof.of(played.scenario());

    assertThat(proof.breached())
        .as(played.name())
        .isEqualTo(bounds(played.runs(), Score::breached));
    assertThat(proof.earned()).as(played.name()).isEqualTo(bounds(played.runs(), Score::earned));
  }

  private static Bounds bounds(List<Trace> runs, ToIntFunction<Score> number) {
    var all = runs.stream().mapToInt(r -> number.applyAsInt(Score.of(Verdict.of(r)))).sorted();
    int[] numbers = all.toArray();
    return new Bounds(numbers[0], numbers[numbers.length - 1], true);
  }

  @Test
  void waysAreAsManyAsRuns() {
    stories().forEach(ExhaustiveProofTest::ways);
  }

  private static void ways(Played played) {
    assertThat(Proof.of(played.scenario()).ways())
        .as(played.name())
        .isEqualTo(new WayCount.Counted(BigInteger.valueOf(played.runs().size())));
  }

  @Test
  void whatIsClaimedIsSoOfAllRuns() {
    stories().forEach(ExhaustiveProofTest::claims);
  }

  private static void claims(Played played) {
    var proof = Proof.of(played.scenario());
    var runs = played.runs();
    var entered = runs.stream().flatMap(run -> run.events().stream()).toList();
    var script = played.scenario().script();

    assertThat(proven(proof, Property.PASSAGES_ARE_REACHED))
        .as(played.name())
        .isEqualTo(
            script.passages().keySet().stream()
                .allMatch(id -> has(entered, new Condition.Visited(script.span(), id))));
    assertThat(proven(proof, Property.ONE_RUN_MEETS_ALL))
        .as(played.name())
        .isEqualTo(
            runs.stream()
                .anyMatch(
                    run ->
                        Verdict.of(run).raised().stream()
                            .allMatch(judgment -> judgment.finding() == Finding.MET)));
    assertThat(proven(proof, Property.DUTIES_CAN_BE_MET))
        .isEqualTo(
            proof.prospects().stream()
                .allMatch(
                    p ->
                        p.raised() == Prospect.Raised.ON_NONE
                            || p.ways().containsKey(Finding.MET)));
    assertThat(proof.covering().stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrderElementsOf(
            runs.stream().flatMap(run -> run.choices().stream()).distinct().toList());
  }

  @Test
  void eachFailsInWhatItBreaksAndInNothingElse() {
    var failing = new TreeMap<String, List<Property>>();
    for (var played : stories()) {
      var properties = Proof.of(played.scenario()).failures().map(Claim::property).toList();
      if (!properties.isEmpty()) {
        failing.put(played.name(), properties.stream().distinct().toList());
      }
    }

    FAILING.forEach((name, property) -> assertThat(failing).containsEntry(name, List.of(property)));
  }

  private static boolean has(List<Event> events, Condition.Happening happening) {
    return events.stream().anyMatch(happening::is);
  }

  private static boolean proven(Proof proof, Property property) {
    return proof.claims().stream()
        .filter(claim -> claim.property() == property)
        .allMatch(Claim::proven);
  }
}
