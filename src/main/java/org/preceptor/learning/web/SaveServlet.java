package org.preceptor.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.learning.Answer;
import org.preceptor.learning.EnrollInCourse;
import org.preceptor.learning.Exam;
import org.preceptor.learning.Keeping;
import org.preceptor.learning.TakeAssessment;
import org.preceptor.learning.TakeCourse;
import org.preceptor.learning.TakeModule;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/**
 * Keeps what lessons and assessments send. A script gets what changed and when it was kept, in the
 * header {@code Saved-At}; a plain form gets the page again.
 */
@WebServlet("/learning/save")
public class SaveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject transient TakeModule takeModule;
  @Inject transient TakeAssessment assessment;
  @Inject transient TakeCourse takeCourse;
  @Inject transient EnrollInCourse enrollInCourse;
  @Inject transient BlockHtml blocks;
  @Inject transient Texts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var exchange = new Exchange(request, response);
    switch (exchange.get("what")) {
      case "reach" -> reach(exchange);
      case "finish" -> finish(exchange);
      case "block" -> block(exchange);
      case "note" -> note(exchange);
      case "erase" -> erase(exchange);
      case "sit" -> sit(exchange);
      case "beat" -> beat(exchange);
      case "start" -> start(exchange);
      case "answer" -> answer(exchange);
      case "hand-in" -> handIn(exchange);
      case "enroll" -> enroll(exchange);
      case "attest" -> attest(exchange);
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void reach(Exchange exchange) throws IOException {
    kept(
        exchange,
        takeModule.reach(exchange.get("module"), exchange.get("lesson"), exchange.get("anchor")),
        exchange.lesson());
  }

  private void finish(Exchange exchange) throws IOException {
    var module = exchange.get("module");
    switch (takeModule.finish(module, exchange.get("lesson"))) {
      case TakeModule.Finishing.Finished finished ->
          exchange.see(
              finished
                  .progress()
                  .next()
                  .map(next -> "/learning/take-module?module=" + module + "&lesson=" + next.id())
                  .orElse("/learning/module?module=" + module));
      case TakeModule.Finishing.NotYet notYet ->
          exchange.see(exchange.lesson() + "&refused=untried#untried");
    }
  }

  private void block(Exchange exchange) throws IOException {
    var module = exchange.get("module");
    var lesson = exchange.get("lesson");
    var blockId = exchange.get("block");
    var answer = exchange.picks();
    var keeping = takeModule.answerBlock(module, lesson, blockId, answer);
    if (keeping instanceof Keeping.Kept kept && exchange.isScript()) {
      var block = takeModule.lesson(module, lesson).block(blockId).orElseThrow();
      exchange.saved(kept.at(), blocks.render(new BlockHtml.Place(module, lesson), block, answer));
    } else {
      kept(exchange, keeping, exchange.lesson() + "#do-" + blockId);
    }
  }

  private void note(Exchange exchange) throws IOException, ServletException {
    var keeping =
        takeModule.note(
            exchange.get("module"),
            exchange.get("lesson"),
            exchange.get("anchor"),
            exchange.get("quote"),
            exchange.get("text"));
    if (keeping instanceof Keeping.NotKept notKept && !exchange.isScript()) {
      exchange.showAgain(
          TakeModuleView.PAGE, TakeModuleView.REFUSED_NOTE, "refused." + notKept.why().name());
    } else {
      kept(exchange, keeping, exchange.lesson() + "#notes");
    }
  }

  private void erase(Exchange exchange) throws IOException {
    takeModule.eraseNote(exchange.id("note", Thing.NOTE));
    exchange.see(exchange.lesson() + "#notes");
  }

  private void sit(Exchange exchange) throws IOException {
    exchange.text(takeModule.sit(exchange.get("module")).toString());
  }

  private void beat(Exchange exchange) throws IOException {
    takeModule.beat(exchange.id("sitting", Thing.MODULE));
    exchange.text("");
  }

  private void start(Exchange exchange) throws IOException {
    var module = exchange.get("module");
    switch (assessment.start(module)) {
      case TakeAssessment.Starting.Started started ->
          exchange.see("/learning/assessment?form=" + started.form());
      case TakeAssessment.Starting.NotYet notYet ->
          exchange.see("/learning/module?module=" + module + "&first=lessons");
    }
  }

  private void answer(Exchange exchange) throws IOException {
    var form = exchange.id("form", Thing.EXAM);
    var item = exchange.get("item");
    switch (assessment.answer(form, item, exchange.picks())) {
      case Exam.Answering.Saved saved when exchange.isScript() ->
          exchange.saved(saved.given().at(), "");
      case Exam.Answering.Saved saved ->
          exchange.see("/learning/assessment?form=" + form + "#q-" + saved.given().item());
      case Exam.Answering.Refused refused ->
          exchange.refused(texts.get("learning", "refused." + refused.why().name()));
    }
  }

  private void handIn(Exchange exchange) throws IOException {
    var form = exchange.id("form", Thing.EXAM);
    var page = "/learning/assessment?form=" + form;
    if (exchange.get("anyway").equals("true")) {
      assessment.handInAsItIs(form);
      exchange.see(page);
      return;
    }
    switch (assessment.handIn(form)) {
      case TakeAssessment.HandingIn.HandedIn handedIn -> exchange.see(page);
      case TakeAssessment.HandingIn.Unanswered unanswered ->
          exchange.see(page + "&unanswered=true");
    }
  }

  private void enroll(Exchange exchange) throws IOException {
    var course = enrollInCourse.enroll(exchange.get("course")).enrollment().course();
    exchange.see("/learning/course?course=" + course.slug() + "&enrolled=true");
  }

  private void attest(Exchange exchange) throws IOException {
    var enrollment = exchange.id("enrollment", Thing.ENROLLMENT);
    if (!exchange.get("agreed").equals("true")) {
      exchange.see("/learning/attest?enrollment=" + enrollment + "&agree=missing");
      return;
    }
    var slug = takeCourse.status(enrollment).course().slug();
    takeCourse.attest(enrollment);
    exchange.see("/learning/course?course=" + slug);
  }

  private void kept(Exchange exchange, Keeping keeping, String page) throws IOException {
    switch (keeping) {
      case Keeping.Kept kept when exchange.isScript() -> exchange.saved(kept.at(), "");
      case Keeping.Kept kept -> exchange.see(page);
      case Keeping.NotKept notKept ->
          exchange.refused(texts.get("learning", "refused." + notKept.why().name()));
    }
  }

  /** One request and its answer. */
  private record Exchange(HttpServletRequest request, HttpServletResponse response) {

    String get(String name) {
      return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    UUID id(String name, Thing thing) {
      try {
        return UUID.fromString(get(name));
      } catch (IllegalArgumentException e) {
        throw new NotFound(thing, get(name));
      }
    }

    boolean isScript() {
      return "fetch".equals(request.getHeader("X-Requested-With"));
    }

    String lesson() {
      return "/learning/take-module?module=" + get("module") + "&lesson=" + get("lesson");
    }

    /** What was chosen: the picks as they are, those of each part, or steps by their places. */
    Answer picks() {
      var picks = new ArrayList<String>();
      var places = new TreeMap<Integer, List<String>>();
      for (var entry : new TreeMap<>(request.getParameterMap()).entrySet()) {
        for (var value : entry.getValue()) {
          if (entry.getKey().equals("pick")) {
            picks.add(value);
          } else if (entry.getKey().startsWith("pick-") && !value.isEmpty()) {
            picks.add(value);
          } else if (entry.getKey().startsWith("place-") && value.matches("\\d{1,2}")) {
            places
                .computeIfAbsent(Integer.valueOf(value), place -> new ArrayList<>())
                .add(entry.getKey().substring("place-".length()));
          }
        }
      }
      // two steps in one place are no order; the doubled pick says so to whoever reads the answer
      places.values().forEach(picks::addAll);
      places.values().stream().filter(steps -> steps.size() > 1).forEach(picks::addAll);
      return new Answer(picks);
    }

    void saved(Instant at, String fragment) throws IOException {
      response.setHeader("Saved-At", at.toString());
      text(fragment);
    }

    void text(String text) throws IOException {
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(text);
    }

    void refused(String why) throws IOException {
      if (isScript()) {
        response.setStatus(UNPROCESSABLE);
        text(Html.escape(why));
      } else {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, why);
      }
    }

    /** Shows the page that the form stands on, with what was sent and why it was not kept. */
    void showAgain(String page, String attribute, String why) throws IOException, ServletException {
      request.setAttribute(attribute, why);
      request.getRequestDispatcher(page).forward(request, response);
    }

    /** Leads the reader's browser on with GET, so that reloading sends nothing twice. */
    void see(String page) throws IOException {
      if (isScript()) {
        response.setHeader("See", page);
        text("");
      } else {
        response.sendRedirect(page);
      }
    }
  }
}
