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
import org.preceptor.research.Calibrate;

/** Keeps what is said of a keyed source, and shows the key when all is said. */
@WebServlet("/research/calibration-save")
public class CalibrationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String CALIBRATE = "/research/calibrate?rating=";
  private static final String COMPARISON = "/research/comparison?rating=";

  @Inject transient Calibrate calibrate;
  @Inject transient AnswerReply answers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    switch (get(request, "what")) {
      case "begin" ->
          response.sendRedirect(
              CALIBRATE + calibrate.begin(get(request, "calibration"), get(request, "source")));
      case "answer" -> answer(request, response);
      case "compare" -> compare(request, response);
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = Asked.rating(get(request, "rating"));
    var page = CALIBRATE + id + "#q-" + get(request, "item");
    answers.reply(request, response, sent -> calibrate.answer(id, sent), page);
  }

  private void compare(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Asked.rating(get(request, "rating"));
    var open = calibrate.compare(id);
    response.sendRedirect(
        open.isEmpty()
            ? COMPARISON + id
            : CALIBRATE + id + "&refused=open#q-" + open.getFirst().id());
  }
}
