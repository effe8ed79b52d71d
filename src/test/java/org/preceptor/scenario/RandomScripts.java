package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.preceptor.content.SourceSpan;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** Scripts with loops, guards, effects and rules of every kind, the same for the same seed. */
final class RandomScripts {

  static final SourceSpan NOWHERE = new SourceSpan("random", 1, 1);
  private static final int PASSAGES = 7;
  private static final int CHOICES = 3;
  private static final List<String> FLAGS = List.of("wet", "late", "told");
  private static final Map<String, Range> COUNTERS =
      Map.of("minutes", new Range(0, 6), "trust", new Range(-3, 3));
  private static final List<String> TAGS = List.of("kind", "quick");

  private final Random random;

  RandomScripts(long seed) {
    this.random = new Random(seed);
  }

  Script script(int rules) {
    var passages = new LinkedHashMap<PassageId, Passage>();
    for (int p = 0; p < PASSAGES; p++) {
      passages.put(new PassageId("p" + p), passage(p));
    }
    passages.put(
        new PassageId("end"),
        new Passage(
            NOWHERE,
            new PassageId("end"),
            Optional.empty(),
            "over",
            List.of(),
            effects(),
            List.of(),
            Optional.of(new Passage.Ending("end", Optional.empty()))));
    return new Script(
        NOWHERE,
        new ActivityRef(ActivityRef.Kind.SCENARIO, "random", 1),
        "Random",
        "Random",
        new StandardNumber("2.12"),
        Optional.empty(),
        5,
        "Nowhere",
        Map.of(),
        Map.of(),
        List.of(new ObligationId("2.12-c")),
        Set.copyOf(FLAGS),
        COUNTERS,
        new PassageId("p0"),
        passages,
        IntStream.range(0, rules).mapToObj(this::rule).toList(),
        List.of(),
        List.of());
  }

  private Passage passage(int p) {
    var choices = new ArrayList<Choice>();
    for (int c = 0; c < CHOICES; c++) {
      // the first choice of each passage is always on offer, so that a run can always go on
      Optional<Condition> guard =
          c == 0 || random.nextBoolean() ? Optional.empty() : Optional.of(condition(1));
      int to = random.nextInt(PASSAGES + 1);
      choices.add(
          new Choice(
              NOWHERE,
              new ChoiceId("c" + p + c),
              Optional.of("says"),
              Optional.empty(),
              Optional.empty(),
              new PassageId(to == PASSAGES ? "end" : "p" + to),
              guard,
              effects(),
              tags(p + c)));
    }
    return new Passage(
        NOWHERE,
        new PassageId("p" + p),
        Optional.empty(),
        "text",
        List.of(),
        effects(),
        choices,
        Optional.empty());
  }

  /** The first choice of all carries every tag, so that each is known. */
  private List<String> tags(int number) {
    return number == 0 ? TAGS : random.nextInt(3) == 0 ? List.of(pick(TAGS)) : List.of();
  }

  private Effects effects() {
    Map<String, Boolean> sets =
        random.nextInt(3) == 0 ? Map.of(pick(FLAGS), random.nextInt(4) != 0) : Map.of();
    Map<String, Integer> adds =
        random.nextInt(3) == 0
            ? Map.of(random.nextBoolean() ? "minutes" : "trust", random.nextInt(9) - 4)
            : Map.of();
    return new Effects(sets, adds);
  }

  private Rule rule(int number) {
    Supplier<Optional<Condition>> maybe =
        () -> random.nextInt(3) == 0 ? Optional.of(condition(2)) : Optional.empty();
    Rule.Duty duty =
        random.nextInt(3) == 0
            ? new Rule.MustNot(condition(2))
            : new Rule.Must(
                condition(2), random.nextBoolean() ? Optional.of(condition(2)) : Optional.empty());
    boolean critical = random.nextBoolean();
    return new Rule(
        NOWHERE,
        new RuleId("r" + number),
        new ObligationId("2.12-c"),
        critical,
        critical ? 1 : 1 + random.nextInt(3),
        "title",
        condition(1),
        duty,
        maybe.get(),
        maybe.get(),
        "because",
        "met by");
  }

  Condition condition(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return atom();
    }
    return switch (random.nextInt(3)) {
      case 0 -> new Condition.All(NOWHERE, conditions(depth - 1));
      case 1 -> new Condition.Any(NOWHERE, conditions(depth - 1));
      default -> new Condition.Not(NOWHERE, condition(depth - 1));
    };
  }

  private List<Condition> conditions(int depth) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> condition(depth)).toList();
  }

  private Condition.Moment moment() {
    return switch (random.nextInt(5)) {
      case 0 -> counter();
      case 1 -> new Condition.Count(NOWHERE, pick(TAGS), comparison(), 1 + random.nextInt(2));
      case 2 -> new Condition.Flag(NOWHERE, pick(FLAGS));
      default -> happening();
    };
  }

  private Condition.Counter counter() {
    return new Condition.Counter(
        NOWHERE, random.nextBoolean() ? "minutes" : "trust", comparison(), 1 + random.nextInt(2));
  }

  private Condition atom() {
    return switch (random.nextInt(8)) {
      case 0 -> happening();
      case 1 -> new Condition.Never(NOWHERE, happening());
      case 2 -> before();
      case 3 -> new Condition.Within(NOWHERE, happening(), random.nextInt(4), happening());
      case 4 -> counter();
      case 5 -> new Condition.Count(NOWHERE, pick(TAGS), comparison(), 1 + random.nextInt(2));
      default -> new Condition.Flag(NOWHERE, pick(FLAGS));
    };
  }

  private Condition before() {
    var earlier = moment();
    var later = moment();
    return earlier.equals(later) ? earlier : new Condition.Before(NOWHERE, earlier, later);
  }

  private Condition.Happening happening() {
    int p = random.nextInt(PASSAGES);
    return random.nextBoolean()
        ? new Condition.Visited(NOWHERE, new PassageId("p" + p))
        : new Condition.Chose(NOWHERE, new ChoiceId("c" + p + random.nextInt(CHOICES)));
  }

  private Comparison comparison() {
    return pick(List.of(Comparison.values()));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A run of at most so many choices, each drawn from what is on offer. */
  Trace run(Scenario scenario, int most) {
    var trace = Trace.start(scenario);
    for (int i = 0; i < most && !trace.finished(); i++) {
      trace = trace.after(pick(trace.offers()).choice().id());
    }
    return trace;
  }

  static Vocabulary vocabulary(Script script) {
    return new Vocabulary(
        Set.copyOf(script.choices().map(choice -> choice.id().value()).toList()),
        Set.copyOf(script.passages().keySet().stream().map(PassageId::value).toList()),
        script.flags(),
        script.counters(),
        Set.copyOf(TAGS));
  }
}
