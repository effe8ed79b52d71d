package org.preceptor.learning;

import java.util.List;

/** How a form went, with the reasons for every part of every item. */
public record ExamResult(List<Marked> items, int passPercent) {

  public ExamResult {
    items = List.copyOf(items);
  }

  /** One item, what was answered, and what is to be said to it. */
  public record Marked(Item item, ExamForm.Slot slot, Answer answer, Question.Marking marking) {}

  public int asked() {
    return items.size();
  }

  public int right() {
    return (int) items.stream().filter(item -> item.marking().right()).count();
  }

  /** In whole percent, rounded down: nobody passes by rounding. */
  public int percent() {
    return items.isEmpty() ? 0 : right() * 100 / asked();
  }

  public boolean isPassed() {
    return percent() >= passPercent;
  }

  /** How many of this form's items have to be right. */
  public int needed() {
    return (asked() * passPercent + 99) / 100;
  }
}
