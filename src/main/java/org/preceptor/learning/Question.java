package org.preceptor.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        var step = steps.get(i);
        boolean placed = i < answer.picks().size() && answer.picks().get(i).equals(step.id());
        remarks.add(
            new Remark(
                step.id(),
                step.text(),
                placed ? Remark.Standing.CHOSEN_RIGHTLY : Remark.Standing.CHOSEN_WRONGLY,
                step.rationale()));
      }
      return new Marking(answer.picks().equals(shuffled()), remarks);
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
        boolean found = answer.picks().contains(pair.id() + "=" + pair.id());
        right &= found;
        remarks.add(
            new Remark(
                pair.id(),
                pair.left() + " → " + pair.right(),
                found ? Remark.Standing.CHOSEN_RIGHTLY : Remark.Standing.CHOSEN_WRONGLY,
                pair.rationale()));
      }
      return new Marking(right, remarks);
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
