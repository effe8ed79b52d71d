package org.preceptor.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How an item asks, and what it says to an answer. All of it right is right; nothing else is. */
public sealed interface Question {

  /** As authors name them. */
  enum Kind {
    SINGLE,
    MULTIPLE,
    ORDER,
    MATCH,
    HOT_TEXT,
    TRUE_FALSE;

    /** As it is written in authored files and message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An answer's worth, with a remark on every part whether it was chosen or not. */
  record Marking(boolean right, List<Remark> remarks) {
    public Marking {
      remarks = List.copyOf(remarks);
    }
  }

  Kind kind();

  /** The parts whose order is drawn for each form; in a hot text nothing may move. */
  List<String> shuffled();

  /**
   * Whether this can be an answer: every pick names something of this question, none of them twice,
   * and an order or a pairing is whole. To take an answer back is one, too.
   */
  boolean understands(Answer answer);

  Marking mark(Answer answer);

  /** One of the options of a choice. */
  record Option(String id, String text, boolean key, String rationale) {}

  /** Choose one, or all that hold. */
  record Choice(Kind kind, List<Option> options) implements Question {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public List<String> shuffled() {
      return options.stream().map(Option::id).toList();
    }

    @Override
    public boolean understands(Answer answer) {
      return once(answer, shuffled()) && (kind == Kind.MULTIPLE || answer.picks().size() <= 1);
    }

    @Override
    public Marking mark(Answer answer) {
      var remarks = new ArrayList<Remark>();
      boolean right = true;
      for (var option : options) {
        boolean chosen = answer.picks().contains(option.id());
        right &= chosen == option.key();
        remarks.add(
            new Remark(
                option.id(),
                option.text(),
                Remark.Standing.of(chosen, option.key()),
                option.rationale()));
      }
      return new Marking(right, remarks);
    }
  }

  /** One of the steps to be put in order. */
  record Step(String id, String text, String rationale) {}

  /** Put the steps in order; they are listed in the right one. */
  record Order(List<Step> steps) implements Question {
    public Order {
      steps = List.copyOf(steps);
    }

    @Override
    public Kind kind() {
      return Kind.ORDER;
    }

    @Override
    public List<String> shuffled() {
      return steps.stream().map(Step::id).toList();
    }

    @Override
    public boolean understands(Answer answer) {
      return once(answer, shuffled()) && isWholeOrNone(answer, steps.size());
    }

    @Override
    public Marking mark(Answer answer) {
      var remarks = new ArrayList<Remark>();
      for (int i = 0; i < steps.size(); i++) {
        remarks.add(remark(steps.get(i), placedAt(i, answer)));
      }
      return new Marking(answer.picks().equals(shuffled()), remarks);
    }

    /** The steps as the answer puts them; none where there is no answer. */
    public List<Step> placed(Answer answer) {
      return IntStream.range(0, answer.picks().size())
          .mapToObj(i -> placedAt(i, answer))
          .flatMap(Optional::stream)
          .toList();
    }

    private Optional<Step> placedAt(int place, Answer answer) {
      return answer.picks().stream()
          .skip(place)
          .findFirst()
          .flatMap(pick -> steps.stream().filter(step -> step.id().equals(pick)).findFirst());
    }

    private static Remark remark(Step right, Optional<Step> placed) {
      return new Remark(
          right.id(),
          right.text(),
          Remark.Standing.ofPlace(placed.map(Step::id), right.id()),
          right.rationale(),
          placed.filter(step -> !step.equals(right)).map(Step::text));
    }
  }

  /** Two things that belong together. */
  record Pair(String id, String left, String right, String rationale) {}

  /** Find for each left side its right side. */
  record Match(List<Pair> pairs) implements Question {
    public Match {
      pairs = List.copyOf(pairs);
    }

    @Override
    public Kind kind() {
      return Kind.MATCH;
    }

    @Override
    public List<String> shuffled() {
      return pairs.stream().map(Pair::id).toList();
    }

    @Override
    public boolean understands(Answer answer) {
      return Pairing.understands(answer, shuffled(), shuffled())
          && isWholeOrNone(answer, pairs.size());
    }

    @Override
    public Marking mark(Answer answer) {
      var remarks = new ArrayList<Remark>();
      boolean right = true;
      for (var pair : pairs) {
        var found = matched(pair, answer);
        right &= found.filter(pair::equals).isPresent();
        remarks.add(
            new Remark(
                pair.id(),
                together(pair, pair),
                Remark.Standing.ofPlace(found.map(Pair::id), pair.id()),
                pair.rationale(),
                found.filter(other -> !other.equals(pair)).map(other -> together(pair, other))));
      }
      return new Marking(right, remarks);
    }

    /** The pair whose right side the answer puts beside this one's left side. */
    private Optional<Pair> matched(Pair pair, Answer answer) {
      return pairs.stream()
          .filter(other -> answer.picks().contains(pair.id() + "=" + other.id()))
          .findFirst();
    }

    private static String together(Pair left, Pair right) {
      return left.left() + " → " + right.right();
    }
  }

  /** Something said in a transcript. */
  record Line(String id, String who, String text, boolean key, String rationale) {}

  /** Choose the line of a transcript. */
  record HotText(List<Line> lines) implements Question {
    public HotText {
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.HOT_TEXT;
    }

    @Override
    public List<String> shuffled() {
      return List.of();
    }

    @Override
    public boolean understands(Answer answer) {
      return answer.picks().size() <= 1 && once(answer, lines.stream().map(Line::id).toList());
    }

    @Override
    public Marking mark(Answer answer) {
      var remarks = new ArrayList<Remark>();
      boolean right = true;
      for (var line : lines) {
        boolean chosen = answer.picks().contains(line.id());
        right &= chosen == line.key();
        remarks.add(
            new Remark(
                line.id(),
                line.who() + ": " + line.text(),
                Remark.Standing.of(chosen, line.key()),
                line.rationale()));
      }
      return new Marking(right, remarks);
    }
  }

  private static boolean isWholeOrNone(Answer answer, int parts) {
    return answer.isEmpty() || answer.picks().size() == parts;
  }

  private static boolean once(Answer answer, List<String> known) {
    Set<String> seen = new HashSet<>();
    return answer.picks().stream().allMatch(pick -> known.contains(pick) && seen.add(pick));
  }
}
