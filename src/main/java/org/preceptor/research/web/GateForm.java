package org.preceptor.research.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.research.AppraisalFraming;

/** What the gate before a checklist sends. */
final class GateForm {

  private GateForm() {}

  static String get(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Empty where a question of the gate was left open. */
  static Optional<AppraisalFraming> framing(HttpServletRequest request) {
    return GateTyped.of(request).framing();
  }

  /** The checklist, or the preset of it; both are one choice on the page. */
  static String way(HttpServletRequest request, int part) {
    var parts = get(request, "way").split("/", 2);
    return parts.length == 2 ? parts[part] : "";
  }
}
