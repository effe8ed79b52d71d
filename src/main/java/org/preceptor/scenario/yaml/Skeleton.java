package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.SourceSpan;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.Effects;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.Rule;
import org.preceptor.scenario.Script;

/**
 * A scenario without its words: passages and choices by their place in the file, flags, counters
 * and tags by the order in which they first come up. Two with equal bones ask for the same
 * decisions and judge them alike.
 */
final class Skeleton {

  /**
   * @param place for an author: which part of the file it is
   * @param shape what it does, in names that are the same for every story
   */
  record Bone(SourceSpan span, String place, String shape) {}

  private final Script script;
  private final Map<Object, String> places = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Bone> bones = new ArrayList<>();

  Skeleton(Script script) {
    this.script = script;
    script.passages().keySet().forEach(id -> places.put(id, "passage " + (places.size() + 1)));
    var choices = script.choices().map(Choice::id).toList();
    for (int i = 0; i < choices.size(); i++) {
      places.put(choices.get(i), "choice " + (i + 1));
    }
  }

  /** In the order of the file; the counts come first, so that what is missing is said as such. */
  List<Bone> bones() {
    bones.clear();
    bones.add(new Bone(script.span(), "the story", whole()));
    script.passages().values().forEach(this::passage);
    script.rules().forEach(this::rule);
    script
        .collisions()
        .forEach(
            collision ->
                bones.add(
                    new Bone(
                        collision.when().span(),
                        "collision '" + collision.id() + "'",
                        collision.obligations() + " when " + shape(collision.when()))));
    return List.copyOf(bones);
  }

  private String whole() {
    return "leads %s, %d passages, %d rules, %d collisions, opening at %s"
        .formatted(
            script.leads(),
            script.passages().size(),
            script.rules().size(),
            script.collisions().size(),
            places.get(script.opening()));
  }

  private void passage(Passage passage) {
    bones.add(
        new Bone(
            passage.span(),
            "passage '" + passage.id() + "'",
            "%d choices%s%s"
                .formatted(
                    passage.choices().size(),
                    passage.ending().isPresent() ? ", an ending" : "",
                    effects(passage.effects()))));
    passage.choices().forEach(this::choice);
  }

  private void choice(Choice choice) {
    bones.add(
        new Bone(
            choice.span(),
            "choice '" + choice.id() + "'",
            "to %s%s%s%s%s"
                .formatted(
                    places.get(choice.to()),
                    choice.guard().map(guard -> ", if " + shape(guard)).orElse(""),
                    choice.onTimeout().isPresent() ? ", on time-out" : "",
                    effects(choice.effects()),
                    choice.tags().isEmpty()
                        ? ""
                        : choice.tags().stream()
                            .map(tag -> named("tag", tag))
                            .collect(joining(", ", ", tags ", "")))));
  }

  private String effects(Effects effects) {
    var said = new StringBuilder();
    effects
        .sets()
        .forEach(
            (flag, up) -> said.append(up ? ", raises " : ", lowers ").append(named("flag", flag)));
    effects
        .adds()
        .forEach(
            (counter, by) ->
                said.append(", adds %+d to %s".formatted(by, named("counter", counter))));
    return said.toString();
  }

  private void rule(Rule rule) {
    bones.add(
        new Bone(
            rule.span(),
            "rule '" + rule.id() + "'",
            "%s %s, when %s, %s%s%s"
                .formatted(
                    rule.obligation(),
                    rule.critical() ? "critical" : "of weight " + rule.weight(),
                    shape(rule.when()),
                    duty(rule.duty()),
                    also("unless", rule.unless()),
                    also("excused when", rule.excused()))));
  }

  private String duty(Rule.Duty duty) {
    return switch (duty) {
      case Rule.Must must -> "must " + shape(must.condition()) + also("before", must.before());
      case Rule.MustNot mustNot -> "must not " + shape(mustNot.condition());
    };
  }

  private String also(String word, Optional<Condition> condition) {
    return condition.map(there -> ", " + word + " " + shape(there)).orElse("");
  }

  private String shape(Condition condition) {
    return switch (condition) {
      case Condition.Chose chose -> "chose " + places.get(chose.choice());
      case Condition.Visited visited -> "visited " + places.get(visited.passage());
      case Condition.Flag flag -> named("flag", flag.flag());
      case Condition.Counter counter ->
          named("counter", counter.counter())
              + " "
              + counter.comparison().sign()
              + " "
              + counter.number();
      case Condition.Count count ->
          "count(%s) %s %d"
              .formatted(named("tag", count.tag()), count.comparison().sign(), count.number());
      case Condition.Before before -> shape(before.earlier()) + " before " + shape(before.later());
      case Condition.Never never -> "never " + shape(never.happening());
      case Condition.Within within ->
          "%s within %d choices of %s"
              .formatted(shape(within.happening()), within.choices(), shape(within.of()));
      case Condition.All all ->
          all.parts().stream().map(this::shape).collect(joining(" and ", "(", ")"));
      case Condition.Any any ->
          any.parts().stream().map(this::shape).collect(joining(" or ", "(", ")"));
      case Condition.Not not -> "not " + shape(not.part());
    };
  }

  private String named(String kind, String name) {
    long before = names.values().stream().filter(given -> given.startsWith(kind + " ")).count();
    return names.computeIfAbsent(kind + " " + name, unseen -> kind + " " + (before + 1));
  }
}
