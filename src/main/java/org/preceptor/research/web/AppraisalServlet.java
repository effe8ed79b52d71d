package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.research.Adjudication;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalKeeping;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.RateTogether;
import org.preceptor.research.RelyOnSource;
import org.preceptor.research.SourceId;

/**
 * Keeps what appraisals send. A script gets the rating afresh and when the answer was kept, in the
 * header {@code Saved-At}; a plain form gets the page again.
 */
@WebServlet("/research/appraisal-save")
public class AppraisalServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String APPRAISE = "/research/appraise?appraisal=";
  private static final String RESULT = "/research/appraisal?appraisal=";
  private static final String SOURCE = "/research/appraise?source=";
  private static final String PANEL = "/research/adjudicate?panel=";

  @Inject transient AppraiseSource appraise;
  @Inject transient RateTogether together;
  @Inject transient RelyOnSource reliance;
  @Inject transient AnswerReply answers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    switch (get(request, "what")) {
      case "begin" -> begin(request, response);
      case "answer" -> answer(request, response);
      case "frame" -> frame(request, response);
      case "finish" -> finish(request, response);
      case "reopen" -> reopen(request, response);
      case "rely" -> rely(request, response);
      case "panel" -> panel(request, response);
      case "settle" -> settle(request, response);
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static String get(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static AppraisalId appraisal(HttpServletRequest request) {
    return Asked.appraisal(get(request, "appraisal"));
  }

  private static SourceId source(HttpServletRequest request) {
    return Asked.source(get(request, "source"));
  }

  /** Empty where a question of the gate was left open. */
  private static Optional<AppraisalFraming> framing(HttpServletRequest request) {
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
            shortened(get(request, "design"), 120),
            goodFor));
  }

  /** The checklist, or the preset of it; both are one choice on the page. */
  private static String way(HttpServletRequest request, int part) {
    var parts = get(request, "way").split("/", 2);
    return parts.length == 2 ? parts[part] : "";
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var source = source(request);
    var framing = framing(request);
    if (framing.isEmpty()) {
      response.sendRedirect(SOURCE + source + "&refused=gate");
      return;
    }
    var begun = appraise.begin(source, way(request, 0), way(request, 1), framing.get());
    response.sendRedirect(APPRAISE + begun);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = appraisal(request);
    var item = get(request, "item");
    var answer = Asked.answer(get(request, "answer"));
    var keeping =
        answer.isEmpty()
            ? new AppraisalKeeping.NotKept(AppraisalKeeping.Why.NOT_AN_ANSWER)
            : appraise.answer(
                id,
                item,
                answer.get(),
                get(request, "evidence"),
                !get(request, "sure").equals("unsure"));
    answers.reply(request, response, keeping, APPRAISE + id + "#q-" + item);
  }

  private void frame(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = appraisal(request);
    var framing = framing(request);
    if (framing.isPresent()) {
      appraise.frame(id, framing.get());
    }
    response.sendRedirect(APPRAISE + id);
  }

  private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = appraisal(request);
    var open = appraise.finish(id);
    response.sendRedirect(
        open.isEmpty() ? RESULT + id : APPRAISE + id + "&refused=open#q-" + open.getFirst().id());
  }

  private void reopen(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = appraisal(request);
    appraise.reopen(id, shortened(get(request, "why"), AppraisalTurn.LONGEST_NOTE));
    response.sendRedirect(APPRAISE + id);
  }

  private void rely(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var source = source(request);
    if (get(request, "stop").equals("true")) {
      reliance.stop(source);
    } else {
      reliance.rely(source, get(request, "purpose"));
    }
    response.sendRedirect(SOURCE + source + "#rely");
  }

  private void panel(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var source = source(request);
    var framing = framing(request);
    var raters = get(request, "raters").strip().split("[\\s,;]+", -1);
    if (framing.isEmpty()) {
      response.sendRedirect(SOURCE + source + "&refused=gate#round");
      return;
    }
    var opening =
        together.open(
            source, way(request, 0), way(request, 1), framing.get(), Arrays.asList(raters));
    response.sendRedirect(
        switch (opening) {
          case RateTogether.Opening.Opened opened -> PANEL + opened.panel();
          case RateTogether.Opening.TooFew few -> SOURCE + source + "&refused=few#round";
          case RateTogether.Opening.Unknown unknown -> SOURCE + source + "&refused=unknown#round";
        });
  }

  private void settle(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = Asked.panel(get(request, "panel"));
    var answer = Asked.answer(get(request, "answer"));
    var reason = shortened(get(request, "reason"), Adjudication.LONGEST_REASON);
    boolean settled =
        answer.isPresent() && together.settle(id, get(request, "item"), answer.get(), reason);
    response.sendRedirect(PANEL + id + (settled ? "" : "&refused=reason"));
  }
}
