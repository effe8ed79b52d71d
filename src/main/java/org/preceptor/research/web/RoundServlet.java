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
import java.util.Locale;
import java.util.Optional;
import org.preceptor.research.Adjudication;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.ConveneRound;
import org.preceptor.research.ConveneRounds;
import org.preceptor.research.PanelId;
import org.preceptor.research.RateTogether;
import org.preceptor.research.RoundTask;
import org.preceptor.web.Texts;

/** Takes what is sent about rounds of raters: to begin one, to settle it, and who rates in it. */
@WebServlet("/research/round-save")
public class RoundServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String COLLECTION = "/research/collection.xhtml";
  private static final String ROUNDS = "/research/adjudicate?begun=";
  private static final String PAGE = "/research/appraise.xhtml";
  private static final String PANEL = "/research/adjudicate?panel=";

  @Inject transient ConveneRound convene;
  @Inject transient ConveneRounds rounds;
  @Inject transient RateTogether together;
  @Inject transient RefusedRound refused;
  @Inject transient RefusedGate gate;
  @Inject transient RefusedRuling ruling;
  @Inject transient Texts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    switch (get(request, "what")) {
      case "open" -> open(request, response);
      case "open-all" -> openAll(request, response);
      case "settle" -> settle(request, response);
      case "exchange" -> exchange(request, response);
      case "call-back" -> callBack(request, response);
      case "due" -> due(request, response);
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static PanelId panel(HttpServletRequest request) {
    return Asked.panel(get(request, "panel"));
  }

  private void open(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var source = Asked.source(get(request, "source"));
    var opening = task(request).map(task -> convene.open(source, task, Called.call(request)));
    if (opening.isPresent() && opening.get() instanceof ConveneRound.Opening.Opened opened) {
      response.sendRedirect(PANEL + opened.panel());
      return;
    }
    refused.refuse(request, opening.map(this::why).orElse(""));
    gate.again(request, response, PAGE, "round");
  }

  private String why(ConveneRound.Opening opening) {
    return switch (opening) {
      case ConveneRound.Opening.Opened opened -> "";
      case ConveneRound.Opening.Over over -> refused.dayIsOver();
      case ConveneRound.Opening.TooFew few -> say("refused.few");
      case ConveneRound.Opening.Unknown unknown ->
          say("refused.unknown", unknown.whom().size(), String.join(", ", unknown.whom()));
    };
  }

  /** A round on each source of a collection; where none was begun, its page says why. */
  private void openAll(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var collection = Asked.collection(get(request, "id"));
    var convened = task(request).map(task -> rounds.open(collection, task, Called.people(request)));
    if (convened.isPresent() && convened.get() instanceof ConveneRounds.Convening.Convened all) {
      response.sendRedirect(ROUNDS + all.rounds());
      return;
    }
    refused.refuse(request, convened.map(this::why).orElse(""));
    gate.again(request, response, COLLECTION, "class");
  }

  private String why(ConveneRounds.Convening convening) {
    return switch (convening) {
      case ConveneRounds.Convening.Convened all -> "";
      case ConveneRounds.Convening.Over over -> refused.dayIsOver();
      case ConveneRounds.Convening.TooFew few -> say("class.few");
      case ConveneRounds.Convening.NothingLeft nothing -> say("class.nothing");
      case ConveneRounds.Convening.Unknown unknown ->
          say("class.unknown", unknown.whom().size(), String.join(", ", unknown.whom()));
    };
  }

  /** Empty where the gate has to be mended. */
  private static Optional<RoundTask> task(HttpServletRequest request) {
    return GateForm.framing(request)
        .map(
            framing ->
                new RoundTask(
                    GateForm.way(request, 0),
                    GateForm.way(request, 1),
                    framing,
                    Called.due(request)));
  }

  private void settle(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = panel(request);
    var item = get(request, "item");
    var answer = Asked.answer(get(request, "answer"));
    var reason = GateForm.shortened(get(request, "reason"), Adjudication.LONGEST_REASON);
    boolean settled = answer.isPresent() && together.settle(id, item, answer.get(), reason);
    if (settled) {
      response.sendRedirect(PANEL + id + "#c-" + item);
      return;
    }
    ruling.refuse(item, get(request, "answer"), reason);
    request.getRequestDispatcher("/research/adjudicate.xhtml").forward(request, response);
  }

  private void exchange(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = panel(request);
    var done =
        convene.exchange(id, Asked.person(get(request, "rater")), get(request, "email").strip());
    response.sendRedirect(
        PANEL
            + id
            + (done == ConveneRound.Exchange.DONE
                ? ""
                : "&refused=" + done.name().toLowerCase(Locale.ROOT)));
  }

  private void callBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = panel(request);
    var why = GateForm.shortened(get(request, "why"), AppraisalTurn.LONGEST_NOTE);
    boolean called = convene.callBack(id, Asked.person(get(request, "rater")), why);
    response.sendRedirect(PANEL + id + (called ? "" : "&refused=call_back"));
  }

  private void due(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = panel(request);
    boolean asked = convene.ask(id, Called.due(request));
    response.sendRedirect(PANEL + id + (asked ? "" : "&refused=due"));
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }
}
