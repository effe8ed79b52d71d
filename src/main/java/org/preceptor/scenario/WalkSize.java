package org.preceptor.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The words a player reads on a way through a scenario, and the choices made on it. */
public record WalkSize(int words, int choices) {

  /** The lower middle where the number is even, so that nothing is claimed that no walk has. */
  static WalkSize median(Scenario scenario) {
    var counter = new Counter(new HashMap<>());
    var sizes = scenario.walks().stream().map(walk -> counter.of(scenario, walk)).toList();
    return new WalkSize(median(sizes, WalkSize::words), median(sizes, WalkSize::choices));
  }

  private static int median(List<WalkSize> sizes, ToIntFunction<WalkSize> part) {
    int[] sorted = sizes.stream().mapToInt(part).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
  }

  /**
   * Counts what stands on the page: the setting, then in each passage what is told and said, and
   * the words of what is on offer there.
   *
   * @param counted words by text, since walks share most of their passages
   */
  private record Counter(Map<String, Integer> counted) {

    WalkSize of(Scenario scenario, Walk walk) {
      var trace = Trace.start(scenario);
      int words = words(scenario.script().setting()) + words(trace);
      for (var choice : walk.choices()) {
        trace = trace.after(choice);
        words += words(trace);
      }
      return new WalkSize(words, walk.choices().size());
    }

    private int words(Trace trace) {
      var passage = trace.passage();
      var told = Stream.concat(Stream.of(passage.text()), passage.talk().stream().map(Line::text));
      var offered =
          trace.offers().stream()
              .flatMap(o -> Stream.concat(o.choice().says().stream(), o.choice().note().stream()));
      return Stream.concat(told, offered).mapToInt(this::words).sum();
    }

    private int words(String text) {
      return counted.computeIfAbsent(text, unknown -> new StringTokenizer(text).countTokens());
    }
  }
}
