package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.preceptor.content.SourceSpan;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * Stories made to be hard to prove: long, with guards and effects strewn over them, so that their
 * ways cannot be counted by walking and plain states run into the hundreds of thousands.
 */
final class RandomGraphs {

  private static final SourceSpan NOWHERE = new SourceSpan("random", 1, 1);
  private static final int CHOICES = 3;
  private static final int FARTHEST = 4;

  private final Random random;
  private final int passages;
  private final List<String> flags = new ArrayList<>();
  private final Map<String, Range> counters = new LinkedHashMap<>();

  private RandomGraphs(int passages, int flags, int counters, long seed) {
    this.random = new Random(seed);
    this.passages = passages;
    for (int i = 0; i < flags; i++) {
      this.flags.add("flag-" + i);
    }
    for (int i = 0; i < counters; i++) {
      this.counters.put("counter-" + i, new Range(0, 3));
    }
  }

  static Scenario of(int passages, int flags, int counters, long seed) {
    return new Scenario(new RandomGraphs(passages, flags, counters, seed).script(), "", List.of());
  }

  private Script script() {
    var all = new LinkedHashMap<PassageId, Passage>();
    for (int i = 0; i < passages; i++) {
      all.put(id(i), passage(i));
    }
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
        new LinkedHashSet<>(flags),
        counters,
        id(0),
        all,
        List.of(),
        List.of(),
        List.of());
  }

  private static PassageId id(int passage) {
    return new PassageId("p" + passage);
  }

  private Passage passage(int number) {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < CHOICES && number < passages - 1; i++) {
      choices.add(choice(number, i));
    }
    Optional<Passage.Ending> ending =
        choices.isEmpty()
            ? Optional.of(new Passage.Ending("end", Optional.empty()))
            : Optional.empty();
    return new Passage(
        NOWHERE, id(number), Optional.empty(), "", List.of(), Effects.NONE, choices, ending);
  }

  private Choice choice(int passage, int number) {
    int to = Math.min(passages - 1, passage + 1 + random.nextInt(FARTHEST));
    Optional<Condition> guard =
        number > 0 && random.nextInt(10) < 3 ? Optional.of(guard()) : Optional.empty();
    return new Choice(
        NOWHERE,
        new ChoiceId("c" + passage + "-" + number),
        Optional.of("says"),
        Optional.empty(),
        Optional.empty(),
        id(to),
        guard,
        effects(),
        List.of());
  }

  private Condition guard() {
    return random.nextInt(4) == 0
        ? new Condition.Counter(NOWHERE, counter(), Comparison.AT_LEAST, 1 + random.nextInt(3))
        : new Condition.Flag(NOWHERE, flag());
  }

  private Effects effects() {
    Map<String, Boolean> sets =
        random.nextInt(2) == 0 ? Map.of(flag(), random.nextInt(3) > 0) : Map.of();
    Map<String, Integer> adds = random.nextInt(4) == 0 ? Map.of(counter(), 1) : Map.of();
    return new Effects(sets, adds);
  }

  private String flag() {
    return flags.get(random.nextInt(flags.size()));
  }

  private String counter() {
    return "counter-" + random.nextInt(counters.size());
  }
}
