package org.preceptor.scenario.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.Comparison;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.Effects;
import org.preceptor.scenario.PassageId;
import org.preceptor.scenario.Script;

/** The choices of a scenario by which a condition could have come to hold. */
final class Ways {

  private Ways() {}

  static List<Choice> to(Condition condition, Script script) {
    return switch (condition) {
      case Condition.Chose chose ->
          choices(script, choice -> choice.id().equals(chose.choice())).toList();
      case Condition.Visited visited -> into(visited.passage(), script).toList();
      case Condition.Flag flag ->
          by(script, effects -> effects.sets().getOrDefault(flag.flag(), false));
      case Condition.Count count ->
          choices(script, choice -> choice.tags().contains(count.tag())).toList();
      case Condition.Counter counter when more(counter.comparison()) ->
          by(script, effects -> effects.adds().getOrDefault(counter.counter(), 0) > 0);
      case Condition.Before before -> to(before.earlier(), script);
      case Condition.Within within -> to(within.happening(), script);
      default -> List.of();
    };
  }

  private static boolean more(Comparison comparison) {
    return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE;
  }

  private static Stream<Choice> choices(Script script, Predicate<Choice> wanted) {
    return script.choices().filter(wanted);
  }

  private static Stream<Choice> into(PassageId passage, Script script) {
    return choices(script, choice -> choice.to().equals(passage));
  }

  /** Choices with such effects, and those that lead to a passage with such effects. */
  private static List<Choice> by(Script script, Predicate<Effects> wanted) {
    return choices(
            script,
            choice -> {
              var to = script.passages().get(choice.to());
              return wanted.test(choice.effects()) || (to != null && wanted.test(to.effects()));
            })
        .toList();
  }
}
