package org.preceptor.research.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.research.AppraisalFraming;

/** What the gate before a checklist sends. */
final class GateForm {

  private static final int LONGEST_DESIGN = 120;

  private GateForm() {}

  static String get(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Empty where a question of the gate was left open. */
  static Optional<AppraisalFraming> framing(HttpServletRequest request) {
    var kind = AppraisalFraming.Kind.of(get(request, "kind"));
    var question = AppraisalFraming.Question.of(get(request, "question"));
    var stakes = AppraisalFraming.Stakes.of(get(request, "stakes"));
    var decision = get(request, "decision").strip();
    if (kind.isEmpty()
        || question.isEmpty()
        || stakes.isEmpty()
        || decision.length() > AppraisalFraming.LONGEST_DECISION) {
      return Optional.empty();
    }
    var months = get(request, "good-for");
    int goodFor =
        months.matches("[1-9]\\d?") ? Integer.parseInt(months) : AppraisalFraming.USUALLY_GOOD_FOR;
    return Optional.of(
        new AppraisalFraming(
            kind.get(),
            question.get(),
            stakes.get(),
            decision,
            shortened(get(request, "design"), LONGEST_DESIGN),
            goodFor));
  }

  /** The checklist, or the preset of it; both are one choice on the page. */
  static String way(HttpServletRequest request, int part) {
    var parts = get(request, "way").split("/", 2);
    return parts.length == 2 ? parts[part] : "";
  }
}
