package org.preceptor.learning;

import java.util.Optional;
import java.util.stream.Stream;

/** What the invented people of the demonstration answer. */
final class DemoAnswers {

  private DemoAnswers() {}

  /** Empty where a block asks for no answer. */
  static Optional<Answer> to(Block block) {
    return switch (block) {
      case Block.Reveal reveal -> Optional.of(Answer.of(Block.Reveal.SHOWN));
      case Block.Sort sort ->
          Optional.of(picks(sort.cards().stream().map(card -> card.id() + "=" + card.bin())));
      case Block.Match match -> Optional.of(right(new Question.Match(match.pairs())));
      case Block.Spot spot -> Optional.of(right(new Question.HotText(spot.lines())));
      case Block.Reflect reflect ->
          Optional.of(
              Answer.of(
                  "I have two clients on video who moved this year. I know the new town of one."));
      case Block.Try leadsElsewhere -> Optional.empty();
    };
  }

  static Answer right(Question question) {
    return switch (question) {
      case Question.Choice choice ->
          picks(choice.options().stream().filter(Question.Option::key).map(Question.Option::id));
      case Question.Order order -> picks(order.steps().stream().map(Question.Step::id));
      case Question.Match match ->
          picks(match.pairs().stream().map(pair -> pair.id() + "=" + pair.id()));
      case Question.HotText text ->
          picks(text.lines().stream().filter(Question.Line::key).map(Question.Line::id));
    };
  }

  static Answer wrong(Question question) {
    return switch (question) {
      case Question.Choice choice ->
          picks(
              choice.options().stream()
                  .filter(option -> !option.key())
                  .map(Question.Option::id)
                  .limit(1));
      case Question.Order order -> picks(order.steps().reversed().stream().map(Question.Step::id));
      case Question.Match match -> rotated(match);
      case Question.HotText text ->
          picks(text.lines().stream().filter(line -> !line.key()).map(Question.Line::id).limit(1));
    };
  }

  private static Answer rotated(Question.Match match) {
    var pairs = match.pairs();
    return picks(
        Stream.iterate(0, i -> i < pairs.size(), i -> i + 1)
            .map(i -> pairs.get(i).id() + "=" + pairs.get((i + 1) % pairs.size()).id()));
  }

  private static Answer picks(Stream<String> picks) {
    return new Answer(picks.toList());
  }
}
