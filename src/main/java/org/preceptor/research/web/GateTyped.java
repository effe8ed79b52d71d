package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalFraming.Kind;
import org.preceptor.research.AppraisalFraming.Question;
import org.preceptor.research.AppraisalFraming.Stakes;

/** A gate as it was filled in; what was not chosen, or is on no list, is empty. */
record GateTyped(
    String kind,
    String question,
    String stakes,
    String decision,
    String design,
    String months,
    String way) {

  private static final int LONGEST_DESIGN = 120;

  /** What is asked before a checklist begins, before anybody has chosen. */
  static final GateTyped FRESH =
      new GateTyped("", "", "", "", "", String.valueOf(AppraisalFraming.USUALLY_GOOD_FOR), "");

  static GateTyped of(HttpServletRequest request) {
    return new GateTyped(
        Kind.of(get(request, "kind")).map(Kind::word).orElse(""),
        Question.of(get(request, "question")).map(Question::word).orElse(""),
        Stakes.of(get(request, "stakes")).map(Stakes::word).orElse(""),
        get(request, "decision"),
        get(request, "design"),
        get(request, "good-for"),
        get(request, "way"));
  }

  static GateTyped of(AppraisalFraming framing) {
    return new GateTyped(
        framing.kind().word(),
        framing.question().word(),
        framing.stakes().word(),
        framing.decision(),
        framing.design(),
        String.valueOf(framing.goodForMonths()),
        "");
  }

  /** Empty where a field has to be mended. */
  Optional<AppraisalFraming> framing() {
    if (!missing().isEmpty()) {
      return Optional.empty();
    }
    int goodFor =
        months.matches("[1-9]\\d?") ? Integer.parseInt(months) : AppraisalFraming.USUALLY_GOOD_FOR;
    return Optional.of(
        new AppraisalFraming(
            Kind.of(kind).orElseThrow(),
            Question.of(question).orElseThrow(),
            Stakes.of(stakes).orElseThrow(),
            decision.strip(),
            GateForm.shortened(design, LONGEST_DESIGN),
            goodFor));
  }

  /** The fields that have to be mended, in their order on the page. */
  Set<String> missing() {
    var missing = new LinkedHashSet<String>();
    if (kind.isEmpty()) {
      missing.add("kind");
    }
    if (question.isEmpty()) {
      missing.add("question");
    }
    if (stakes.isEmpty()) {
      missing.add("stakes");
    }
    if (decision.strip().length() > AppraisalFraming.LONGEST_DECISION) {
      missing.add("decision");
    }
    return missing;
  }
}
