package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.AnswerKnown;
import org.preceptor.research.AnswerSent;
import org.preceptor.research.AppraisalKeeping;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/**
 * Says what became of an answer: to a script the rating afresh, and when it was kept in the header
 * {@code Saved-At}; to a plain form the page again. What was not kept stands there as it was typed.
 */
@ApplicationScoped
class AnswerReply {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_QUOTE = 160;

  @Inject RatingHtml ratings;
  @Inject Texts texts;
  @Inject RefusedAnswer refused;

  /** Has the answer kept that the request sends, and replies. */
  void reply(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<AnswerSent, AppraisalKeeping> keeper,
      String page)
      throws IOException, ServletException {
    boolean script = "fetch".equals(request.getHeader("X-Requested-With"));
    var keeping =
        AnswerForm.sent(request)
            .map(keeper)
            .orElse(new AppraisalKeeping.NotKept(AppraisalKeeping.Why.NOT_AN_ANSWER));
    switch (keeping) {
      case AppraisalKeeping.Kept kept when script -> {
        response.setHeader("Saved-At", kept.at().toString());
        write(response, ratings.render(kept.sheet(), RatingVoice.YOU));
      }
      case AppraisalKeeping.Kept kept -> response.sendRedirect(page);
      case AppraisalKeeping.Overtaken overtaken when script -> {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        write(response, choice(overtaken.there()));
      }
      case AppraisalKeeping.NotKept notKept when script -> {
        response.setStatus(UNPROCESSABLE);
        write(response, Html.escape(why(notKept)));
      }
      case AppraisalKeeping.Overtaken overtaken ->
          again(request, response, overtaken(overtaken.there()), page);
      case AppraisalKeeping.NotKept notKept -> again(request, response, why(notKept), page);
    }
  }

  private String why(AppraisalKeeping.NotKept notKept) {
    return say("refused." + notKept.why().name().toLowerCase(Locale.ROOT));
  }

  private String overtaken(Optional<AnswerGiven> there) {
    return there
        .map(given -> say("overtaken", said(given)))
        .orElseGet(() -> say("overtaken.cleared"));
  }

  private String said(AnswerGiven given) {
    var word = say("answer." + given.answer().word());
    var shows = GateForm.shortened(given.evidence(), LONGEST_QUOTE);
    var quote = shows.equals(given.evidence()) ? shows : shows + "…";
    return quote.isEmpty() ? word : say("overtaken.with", word, quote);
  }

  /** What stands now, with a button to take it and one to keep what was chosen here. */
  private String choice(Optional<AnswerGiven> there) {
    return new Html()
        .add("{}<span class=\"row\">", overtaken(there))
        .add(
            "<button type=\"button\" class=\"btn sm\" data-take=\"theirs\" data-answer=\"{}\""
                + " data-evidence=\"{}\" data-sure=\"{}\" data-known=\"{}\">{}</button> ",
            there.map(given -> given.answer().word()).orElse(""),
            there.map(AnswerGiven::evidence).orElse(""),
            there.filter(given -> !given.sure()).isPresent() ? "unsure" : "sure",
            AnswerKnown.of(there).line(),
            say("overtaken.theirs"))
        .add(
            "<button type=\"button\" class=\"btn sm\" data-take=\"mine\" data-known=\"{}\">{}</button></span>",
            AnswerKnown.of(there).line(),
            say("overtaken.mine"))
        .toString();
  }

  private void again(
      HttpServletRequest request, HttpServletResponse response, String why, String page)
      throws IOException, ServletException {
    refused.refuse(
        get(request, "item"),
        why,
        get(request, "answer"),
        get(request, "evidence"),
        get(request, "sure").equals("unsure"));
    request.getRequestDispatcher(page.replaceFirst("[?#].*", ".xhtml")).forward(request, response);
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }

  private static void write(HttpServletResponse response, String html) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(html);
  }
}
