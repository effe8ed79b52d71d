package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.RelyOnSource;
import org.preceptor.research.SourceId;

/**
 * Keeps what appraisals send. A script gets the rating afresh and when the answer was kept, in the
 * header {@code Saved-At}; a plain form gets the page again.
 */
@WebServlet("/research/appraisal-save")
public class AppraisalServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/research/appraise.xhtml";
  private static final String APPRAISE = "/research/appraise?appraisal=";
  private static final String RESULT = "/research/appraisal?appraisal=";
  private static final String SOURCE = "/research/appraise?source=";

  @Inject transient AppraiseSource appraise;
  @Inject transient RelyOnSource reliance;
  @Inject transient AnswerReply answers;
  @Inject transient RefusedGate gate;

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
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static AppraisalId appraisal(HttpServletRequest request) {
    return Asked.appraisal(get(request, "appraisal"));
  }

  private static SourceId source(HttpServletRequest request) {
    return Asked.source(get(request, "source"));
  }

  private void begin(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var source = source(request);
    var framing = GateForm.framing(request);
    if (framing.isEmpty()) {
      gate.again(request, response, PAGE, "begin");
      return;
    }
    var begun =
        appraise.begin(source, GateForm.way(request, 0), GateForm.way(request, 1), framing.get());
    response.sendRedirect(APPRAISE + begun);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = appraisal(request);
    var page = APPRAISE + id + "#q-" + get(request, "item");
    answers.reply(request, response, sent -> appraise.answer(id, sent), page);
  }

  private void frame(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = appraisal(request);
    var framing = GateForm.framing(request);
    if (framing.isEmpty()) {
      gate.again(request, response, PAGE, "again");
      return;
    }
    appraise.frame(id, framing.get());
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
    var why = GateForm.shortened(get(request, "why"), AppraisalTurn.LONGEST_NOTE);
    boolean frozen = appraise.reopen(id, why) == AppraiseSource.Reopening.FROZEN;
    response.sendRedirect(frozen ? RESULT + id + "&refused=frozen" : APPRAISE + id);
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
}
