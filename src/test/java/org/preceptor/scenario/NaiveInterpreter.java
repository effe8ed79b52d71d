package org.preceptor.scenario;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The language by its definition and nothing else: every question goes through the whole past
 * again. Slow, short, and sharing no code with the automata that it is compared with.
 */
final class NaiveInterpreter {

  private final Script script;
  private final List<Event> events;

  NaiveInterpreter(Script script, List<Event> events) {
    this.script = script;
    this.events = events;
  }

  boolean holds(Condition condition, int moment) {
    var past = events.subList(0, moment + 1);
    return switch (condition) {
      case Condition.Happening happening -> past.stream().anyMatch(means(happening));
      case Condition.Never never -> past.stream().noneMatch(means(never.happening()));
      case Condition.Flag flag -> flag(flag.flag(), past);
      case Condition.Counter counter ->
          compare(counter(counter.counter(), past), counter.comparison(), counter.number());
      case Condition.Count count ->
          compare(
              (int) past.stream().filter(event -> tagged(event, count.tag())).count(),
              count.comparison(),
              count.number());
      case Condition.Before before -> {
        int earlier = firstOf(before.earlier(), moment);
        int later = firstOf(before.later(), moment);
        yield earlier >= 0 && later >= 0 && earlier < later;
      }
      case Condition.Within within -> within(within, past);
      case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, moment));
      case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, moment));
      case Condition.Not not -> !holds(not.part(), moment);
    };
  }

  private static boolean compare(int left, Comparison comparison, int right) {
    return switch (comparison.sign()) {
      case "<" -> left < right;
      case "<=" -> left <= right;
      case "=" -> left == right;
      case ">=" -> left >= right;
      default -> left > right;
    };
  }

  private static Predicate<Event> means(Condition.Happening happening) {
    return event ->
        switch (event) {
          case Event.Visit visit -> happening.toString().equals("visited " + visit.passage().id());
          case Event.Chosen chosen -> happening.toString().equals("chose " + chosen.choice().id());
        };
  }

  private int firstOf(Condition.Moment sought, int moment) {
    return IntStream.rangeClosed(0, moment).filter(m -> holds(sought, m)).findFirst().orElse(-1);
  }

  private static boolean within(Condition.Within within, List<Event> past) {
    for (int from = 0; from < past.size(); from++) {
      for (int to = from + 1; to < past.size(); to++) {
        long choices =
            past.subList(from + 1, to + 1).stream().filter(Event.Chosen.class::isInstance).count();
        if (means(within.of()).test(past.get(from))
            && means(within.happening()).test(past.get(to))
            && choices <= within.choices()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tagged(Event event, String tag) {
    return event instanceof Event.Chosen chosen && chosen.choice().tags().contains(tag);
  }

  private static boolean flag(String flag, List<Event> past) {
    boolean up = false;
    for (var event : past) {
      up = event.effects().sets().getOrDefault(flag, up);
    }
    return up;
  }

  private int counter(String counter, List<Event> past) {
    var range = requireNonNull(script.counters().get(counter));
    int value = Math.max(range.least(), Math.min(range.most(), 0));
    for (var event : past) {
      int more = event.effects().adds().getOrDefault(counter, 0);
      value = Math.max(range.least(), Math.min(range.most(), value + more));
    }
    return value;
  }

  /** As the paper on scenarios words it, moment by moment. */
  Finding judge(Rule rule) {
    int end = events.size() - 1;
    var raised = IntStream.rangeClosed(0, end).filter(m -> holds(rule.when(), m)).findFirst();
    if (raised.isEmpty() || rule.unless().filter(c -> holds(c, end)).isPresent()) {
      return Finding.NOT_RAISED;
    }
    var finding =
        rule.duty() instanceof Rule.Must must
            ? must(must, end)
            : IntStream.rangeClosed(raised.getAsInt(), end)
                    .anyMatch(m -> holds(rule.duty().condition(), m))
                ? Finding.BREACHED
                : Finding.MET;
    boolean excused = rule.excused().filter(c -> holds(c, end)).isPresent();
    return excused && (finding == Finding.BREACHED || finding == Finding.MET_LATE)
        ? Finding.EXCUSED
        : finding;
  }

  private Finding must(Rule.Must must, int end) {
    if (must.before().isEmpty()) {
      return holds(must.condition(), end) ? Finding.MET : Finding.BREACHED;
    }
    boolean inTime = false;
    boolean ever = false;
    boolean over = false;
    for (int m = 0; m <= end; m++) {
      over = over || holds(must.before().get(), m);
      boolean now = holds(must.condition(), m);
      ever = ever || now;
      inTime = inTime || (now && !over);
    }
    return inTime ? Finding.MET : ever ? Finding.MET_LATE : Finding.BREACHED;
  }
}
