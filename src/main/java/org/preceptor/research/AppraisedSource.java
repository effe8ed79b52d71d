package org.preceptor.research;

import java.util.Map;

/**
 * A public source as somebody appraised it, for the demonstration.
 *
 * @param answers by item; evidence may be empty
 * @param otherwise what is answered to every other item
 */
public record AppraisedSource(
    String id,
    Reference reference,
    AppraisalFraming framing,
    Map<String, Said> answers,
    Answer otherwise) {

  /** An answer and what shows it. */
  public record Said(Answer answer, String evidence) {}

  public AppraisedSource {
    answers = Map.copyOf(answers);
  }

  public Said said(ChecklistItem item) {
    return answers.getOrDefault(item.id(), new Said(otherwise, ""));
  }
}
