package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proofs against each other and against every run that there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofTest {

  private static final int RULES = 3;
  private static final int MANY = 40;
  private static final int PLAIN_BUDGET = 6_000;

  /** Several tests look at each. */
  private final Map<Long, Proved> proofs = new ConcurrentHashMap<>();

  static LongStream seeds() {
    return Seeds.some(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void projectedAndPlainExplorationAgree(long seed) {
    var scenario = new Scenario(new RandomScripts(seed).script(RULES), "hash", List.of());
    for (var rule : scenario.script().rules()) {
      var program = Program.of(scenario, List.of(rule));
      var plain = Search.of(program, Search.Mode.PLAIN, PLAIN_BUDGET);
      var projected = Search.of(program, Search.Mode.PROJECTED, PLAIN_BUDGET);
      if (plain.complete()) {
        assertThat(projected.complete()).isTrue();
        assertThat(projected.states()).isLessThanOrEqualTo(plain.states());
        assertThat(seen(projected)).isEqualTo(seen(plain));
      }
    }
  }

  @Test
  void mostPlainExplorationsFinishedAndProjectionsWereSmaller() {
    int finished = 0;
    long plainStates = 0;
    long projectedStates = 0;
    for (long seed : LongStream.range(0, MANY).toArray()) {
      var scenario = new Scenario(new RandomScripts(seed).script(1), "hash", List.of());
      var program = Program.of(scenario, scenario.script().rules());
      var plain = Search.of(program, Search.Mode.PLAIN, PLAIN_BUDGET);
      if (plain.complete()) {
        finished++;
        plainStates += plain.states();
        projectedStates += Search.of(program, Search.Mode.PROJECTED, PLAIN_BUDGET).states();
      }
    }
    assertThat(finished).isGreaterThan(MANY / 2);
    assertThat(projectedStates * 3).isLessThan(plainStates * 2);
  }

  /** Passages entered, choices offered, and findings come to. */
  private static Set<String> seen(Search search) {
    var seen = new HashSet<String>();
    var program = search.program();
    for (int state = 0; state < search.states(); state++) {
      seen.add("passage " + search.passage(state));
      for (int step = search.firstStep(state); step < search.firstStep(state + 1); step++) {
        seen.add("choice " + search.choice(state, search.by(step)).id());
      }
      if (search.ends(state)) {
        var finding = program.finding(program.rules().getFirst(), search.registers(state));
        seen.add("finding " + finding);
      }
    }
    return seen;
  }

  private record Proved(Scenario scenario, Proof proof) {}

  private Proved proved(long seed) {
    return proofs.computeIfAbsent(
        seed,
        s -> {
          var scenario = new Scenario(new RandomScripts(s).script(RULES), "hash", List.of());
          return new Proved(scenario, new Prover(scenario, PLAIN_BUDGET).prove());
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyWitnessPlaysToWhatItShows(long seed) {
    var proved = proved(seed);

    for (var prospect : proved.proof().prospects()) {
      prospect
          .ways()
          .forEach(
              (finding, way) ->
                  assertThat(judged(proved.scenario(), prospect.rule(), way))
                      .as("%s by %s", prospect.rule().id(), way)
                      .isEqualTo(finding));
    }
  }

  private static Finding judged(Scenario scenario, Rule rule, List<ChoiceId> way) {
    var trace = Trace.of(scenario, way);
    assertThat(trace.finished()).isTrue();
    return Judgment.of(rule, trace).finding();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyFailureIsShownByPlayingItsWitness(long seed) {
    var proved = proved(seed);

    proved
        .proof()
        .failures()
        .filter(Claim::refuted)
        .forEach(claim -> Witness.of(claim, proved.scenario()).shows());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneRunMeetsAllWhereAPlainSearchOfAllRulesFindsOne(long seed) {
    var scenario = proved(seed).scenario();
    var program = Program.of(scenario, scenario.script().rules());
    var plain = Search.of(program, Search.Mode.PLAIN, PLAIN_BUDGET);
    assumeTrue(plain.complete());

    assertThat(claim(proved(seed).proof(), Property.ONE_RUN_MEETS_ALL).proven())
        .isEqualTo(meetsAll(plain));
  }

  @Test
  void someRandomStoriesHaveARunThatMeetsAllAndSomeHaveNone() {
    assertThat(LongStream.range(0, MANY).mapToObj(this::proved))
        .extracting(proved -> claim(proved.proof(), Property.ONE_RUN_MEETS_ALL).proven())
        .contains(true, false);
  }

  private static Claim claim(Proof proof, Property property) {
    return proof.claims().stream()
        .filter(claim -> claim.property() == property)
        .findFirst()
        .orElseThrow();
  }

  private static boolean meetsAll(Search search) {
    return IntStream.range(0, search.states())
        .filter(search::ends)
        .anyMatch(
            state ->
                search.program().rules().stream()
                    .map(rule -> search.program().finding(rule, search.registers(state)))
                    .allMatch(found -> found == Finding.MET || found == Finding.NOT_RAISED));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRunComesToWhatWasProvedPossible(long seed) {
    var random = new RandomScripts(seed);
    var proof = proved(seed).proof();

    for (int i = 0; i < 20; i++) {
      var trace = random.run(proved(seed).scenario(), 60);
      if (trace.finished()) {
        var verdict = Verdict.of(trace);
        var score = Score.of(verdict);
        assertThat(proof.breached().hold(score.breached())).as("%s", proof.breached()).isTrue();
        assertThat(proof.earned().hold(score.earned())).as("%s", proof.earned()).isTrue();
        for (int r = 0; r < RULES; r++) {
          var prospect = proof.prospects().get(r);
          assertThat(!prospect.complete() || prospect.canBe(verdict.judgments().get(r).finding()))
              .isTrue();
        }
      }
    }
  }

  @Test
  void waysAreCountedAndTakenAllByTheCovering() {
    var proof = Proof.of(Stories.visit());

    assertThat(proof.sound()).as("%s", proof.failures().toList()).isTrue();
    assertThat(proof.ways())
        .isEqualTo(new WayCount.Counted(BigInteger.valueOf(waysOf(Stories.visit()))));
    assertThat(proof.covering().stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stories.visit().script().choices().map(Choice::id).toList());
    assertThat(proof.covering()).allSatisfy(run -> needed(run, proof.covering()));
  }

  @Test
  void choicesThatNoWalkTakesAreNamed() {
    assertThat(Stories.visit().untaken())
        .extracting(ChoiceId::value)
        .containsExactly("too-long", "thank", "ask-late");
  }

  private static void needed(List<ChoiceId> run, List<List<ChoiceId>> covering) {
    var others = covering.stream().filter(o -> !o.equals(run)).flatMap(List::stream).toList();
    assertThat(others).isNotEmpty();
    assertThat(others.containsAll(run)).isFalse();
  }

  /** By playing all of them. */
  private static long waysOf(Scenario scenario) {
    return ways(Trace.start(scenario));
  }

  private static long ways(Trace trace) {
    return trace.finished()
        ? 1
        : trace.offers().stream().mapToLong(offer -> ways(trace.after(offer.choice().id()))).sum();
  }
}
