package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerKnown;
import org.preceptor.research.AnswerSent;

/** An answer as the form of a question sends it. */
final class AnswerForm {

  private AnswerForm() {}

  /** Empty where what it sends is no answer. A form that says nothing of what it knew knew none. */
  static Optional<AnswerSent> sent(HttpServletRequest request) {
    boolean cleared = !get(request, "clear").isEmpty();
    Optional<Answer> answer = cleared ? Optional.empty() : Asked.answer(get(request, "answer"));
    if (answer.isEmpty() && !cleared) {
      return Optional.empty();
    }
    return Optional.of(
        new AnswerSent(
            get(request, "item"),
            answer,
            get(request, "evidence"),
            !get(request, "sure").equals("unsure"),
            known(request)));
  }

  private static Set<AnswerKnown> known(HttpServletRequest request) {
    var lines = request.getParameterValues("known");
    return lines == null
        ? Set.of(AnswerKnown.NOTHING)
        : Arrays.stream(lines).map(AnswerKnown::new).collect(Collectors.toUnmodifiableSet());
  }
}
