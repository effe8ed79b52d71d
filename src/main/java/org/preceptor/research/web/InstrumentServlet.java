package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.KeepChecklists;
import org.preceptor.research.MakeChecklist;

/** Keeps what is typed into the form of an instrument with every button, and publishes it. */
@WebServlet("/research/instrument-save")
public class InstrumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "/research/instrument?draft=";
  private static final String PREVIEW = "/research/instrument-preview?draft=";
  private static final String CHECK = "&check=true";
  private static final String CHECKLISTS = "/research/checklists";
  private static final int LONGEST_FIELD = 20_000;

  @Inject transient MakeChecklist make;
  @Inject transient KeepChecklists keep;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    switch (get(request, "what")) {
      case "begin" -> response.sendRedirect(FORM + make.begin(shortened(get(request, "title"))));
      case "change" -> response.sendRedirect(FORM + make.change(get(request, "checklist")));
      case "copy" -> response.sendRedirect(FORM + make.copy(get(request, "checklist")));
      case "withdraw", "offer" -> {
        keep.offer(get(request, "checklist"), get(request, "what").equals("offer"));
        response.sendRedirect(CHECKLISTS);
      }
      case "keep" -> keep(request, response);
      case "publish" -> publish(request, response);
      case "drop" -> {
        make.drop(get(request, "draft"));
        response.sendRedirect(CHECKLISTS);
      }
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static String get(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static String shortened(String title) {
    return title.length() <= 200 ? title : title.substring(0, 200);
  }

  private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var then = get(request, "then");
    var draft = then(posted(request), then);
    switch (make.keep(draft, number(get(request, "revision")))) {
      case MakeChecklist.Keeping.Kept kept when then.equals("preview") ->
          response.sendRedirect(
              draft.problems().isEmpty() ? PREVIEW + kept.slug() : FORM + kept.slug() + CHECK);
      case MakeChecklist.Keeping.Kept kept ->
          response.sendRedirect(FORM + kept.slug() + "&kept=true" + place(draft, then));
      case MakeChecklist.Keeping.KeptBeside beside ->
          response.sendRedirect(FORM + beside.slug() + "&kept=beside");
    }
  }

  private ChecklistDraft posted(HttpServletRequest request) {
    var fields = new HashMap<String, String>();
    for (var name : request.getParameterMap().keySet()) {
      var text = get(request, name).replace("\r\n", "\n");
      fields.put(name, text.length() <= LONGEST_FIELD ? text : text.substring(0, LONGEST_FIELD));
    }
    var kept = make.draft(get(request, "draft")).draft();
    return ChecklistDraft.of(kept.slug(), kept.version(), fields);
  }

  /** What the button asks for besides keeping. */
  private static ChecklistDraft then(ChecklistDraft draft, String then) {
    if (then.equals("add")) {
      return draft.plusItem();
    }
    if (then.startsWith("up-")) {
      return draft.raised(number(then.substring(3)));
    }
    return then.startsWith("away-") ? draft.minusItem(number(then.substring(5))) : draft;
  }

  private static String place(ChecklistDraft draft, String then) {
    if (then.equals("add")) {
      return "#question-" + (draft.items().size() - 1);
    }
    if (then.startsWith("up-")) {
      return "#question-" + Math.max(0, number(then.substring(3)) - 1);
    }
    return then.startsWith("away-") ? "#questions" : "";
  }

  /** A number from a form; anything else is none that is in use. */
  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  private void publish(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var slug = get(request, "draft");
    response.sendRedirect(
        switch (make.publish(slug)) {
          case MakeChecklist.Publishing.Published published ->
              "/research/checklist?checklist=" + published.checklist().ref().slug();
          case MakeChecklist.Publishing.Unsound unsound -> FORM + slug + CHECK;
        });
  }
}
