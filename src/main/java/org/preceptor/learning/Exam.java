package org.preceptor.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A drawn form with what was answered so far. Answers are added as they are given; the last one to
 * an item stands, and none counts that came after the form was handed in.
 */
public record Exam(ExamForm form, List<Given> given, Optional<Instant> submittedAt) {

  public Exam {
    given = List.copyOf(given);
  }

  /** An answer, kept as it was given. */
  public record Given(String item, Answer answer, Instant at) {}

  /** What became of an answer. */
  public sealed interface Answering {

    record Saved(Given given) implements Answering {}

    record Refused(Why why) implements Answering {}

    /** Why an answer can't be taken. */
    enum Why {
      HANDED_IN,
      NOT_ON_THIS_FORM,
      NOT_AN_ANSWER
    }
  }

  /** The form itself: all that decides about an answer, however many were given before. */
  public record Sheet(ExamForm form, Optional<Instant> submittedAt) {

    /** Decides about an answer; storing it is the caller's. */
    public Answering answer(String item, Answer answer, Assessment assessment, Instant at) {
      if (submittedAt.isPresent()) {
        return new Answering.Refused(Answering.Why.HANDED_IN);
      }
      var asked = form.slot(item).flatMap(slot -> assessment.item(slot.item()));
      if (asked.isEmpty()) {
        return new Answering.Refused(Answering.Why.NOT_ON_THIS_FORM);
      }
      return asked.get().question().understands(answer)
          ? new Answering.Saved(new Given(item, answer, at))
          : new Answering.Refused(Answering.Why.NOT_AN_ANSWER);
    }
  }

  public boolean isSubmitted() {
    return submittedAt.isPresent();
  }

  /** The standing answer to each item that was answered. */
  public Map<String, Answer> standing() {
    var standing = new HashMap<String, Answer>();
    for (var one : given.stream().sorted(Comparator.comparing(Given::at)).toList()) {
      if (submittedAt.isEmpty() || !one.at().isAfter(submittedAt.get())) {
        standing.put(one.item(), one.answer());
      }
    }
    standing.values().removeIf(Answer::isEmpty);
    return standing;
  }

  /** Items without an answer, in the order of the form. */
  public List<String> unanswered() {
    var standing = standing();
    return form.slots().stream()
        .map(ExamForm.Slot::item)
        .filter(item -> !standing.containsKey(item))
        .toList();
  }

  /** What the answers are worth, item by item in the order of the form. */
  public ExamResult result(Assessment assessment) {
    var standing = standing();
    var marked = new ArrayList<ExamResult.Marked>();
    for (var slot : form.slots()) {
      var item =
          assessment
              .item(slot.item())
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "form %s asks %s, which %s does not have"
                              .formatted(form.id(), slot.item(), form.module())));
      var answer = standing.getOrDefault(slot.item(), Answer.NONE);
      marked.add(new ExamResult.Marked(item, slot, answer, item.question().mark(answer)));
    }
    return new ExamResult(marked, assessment.passPercent());
  }
}
