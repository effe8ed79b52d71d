package org.preceptor.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The automata against an engine that others wrote, where both have words for the same: what was
 * chosen, visited, counted and set. CEL has none for order and distance in time.
 */
class CelOracleTest {

  private static final int CONDITIONS = 20;

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .addVar("chosen", ListType.create(SimpleType.STRING))
          .addVar("visited", ListType.create(SimpleType.STRING))
          .addVar("flags", MapType.create(SimpleType.STRING, SimpleType.BOOL))
          .addVar("numbers", MapType.create(SimpleType.STRING, SimpleType.INT))
          .build();
  private static final CelRuntime RUNTIME = CelRuntimeFactory.legacyCelRuntimeBuilder().build();

  /** With twenty conditions each, ten thousand in all. */
  static LongStream seeds() {
    return Seeds.some(500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void celComesToTheSame(long seed) throws Exception {
    var random = new RandomScripts(seed);
    var script = random.script(1);
    var conditions =
        Stream.generate(() -> random.condition(3))
            .filter(CelOracleTest::hasWordsInCel)
            .limit(CONDITIONS)
            .toList();
    var events = random.run(new Scenario(script, "hash", List.of()), 14).events();
    var monitors = Monitors.of(script, conditions);
    int[] registers = monitors.start();
    for (var event : events) {
      registers = monitors.after(registers, event);
    }
    int[] atEnd = registers;
    var ours = conditions.stream().map(condition -> monitors.holds(condition, atEnd)).toList();

    var expressions = conditions.stream().map(CelOracleTest::cel).collect(joining(", ", "[", "]"));
    var program = RUNTIME.createProgram(COMPILER.compile(expressions).getAst());

    assertThat(program.eval(facts(script, events))).as(expressions).isEqualTo(ours);
  }

  private static boolean hasWordsInCel(Condition condition) {
    return !(condition instanceof Condition.Before || condition instanceof Condition.Within)
        && condition.parts().stream().allMatch(CelOracleTest::hasWordsInCel);
  }

  private static String cel(Condition condition) {
    return switch (condition) {
      case Condition.Chose chose -> "'" + chose.choice() + "' in chosen";
      case Condition.Visited visited -> "'" + visited.passage() + "' in visited";
      case Condition.Never never -> "!(" + cel(never.happening()) + ")";
      case Condition.Flag flag -> "flags['" + flag.flag() + "']";
      case Condition.Counter counter ->
          number(counter.counter(), counter.comparison(), counter.number());
      case Condition.Count count -> number(count.tag(), count.comparison(), count.number());
      case Condition.Not not -> "!(" + cel(not.part()) + ")";
      case Condition.All all -> joined(all.parts(), " && ");
      case Condition.Any any -> joined(any.parts(), " || ");
      default -> throw new IllegalArgumentException("no words in CEL: " + condition);
    };
  }

  private static String joined(List<Condition> parts, String sign) {
    return parts.stream().map(CelOracleTest::cel).collect(joining(sign, "(", ")"));
  }

  private static String number(String name, Comparison comparison, int number) {
    var sign = comparison == Comparison.EQUAL ? "==" : comparison.sign();
    return "numbers['%s'] %s %d".formatted(name, sign, number);
  }

  /** What CEL is told, gathered from the events without the automata. */
  private static Map<String, Object> facts(Script script, List<Event> events) {
    var chosen =
        events.stream()
            .filter(Event.Chosen.class::isInstance)
            .map(event -> ((Event.Chosen) event).choice())
            .toList();
    var flags = new HashMap<String, Boolean>();
    script.flags().forEach(flag -> flags.put(flag, false));
    events.forEach(event -> flags.putAll(event.effects().sets()));
    var numbers = new HashMap<String, Long>();
    script.counters().forEach((name, range) -> numbers.put(name, number(name, range, events)));
    for (var tag : RandomScripts.vocabulary(script).tags()) {
      numbers.put(tag, chosen.stream().filter(c -> c.tags().contains(tag)).count());
    }
    List.of("kind", "quick").forEach(tag -> numbers.putIfAbsent(tag, 0L));
    return Map.of(
        "chosen",
        chosen.stream().map(choice -> choice.id().value()).toList(),
        "visited",
        visited(events),
        "flags",
        flags,
        "numbers",
        numbers);
  }

  private static List<String> visited(List<Event> events) {
    return IntStream.range(0, events.size())
        .mapToObj(events::get)
        .filter(Event.Visit.class::isInstance)
        .map(event -> ((Event.Visit) event).passage().id().value())
        .toList();
  }

  private static long number(String name, Range range, List<Event> events) {
    long value = Math.max(range.least(), Math.min(range.most(), 0));
    for (var event : events) {
      value += event.effects().adds().getOrDefault(name, 0);
      value = Math.max(range.least(), Math.min(range.most(), value));
    }
    return value;
  }
}
