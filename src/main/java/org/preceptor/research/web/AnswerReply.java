package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.preceptor.research.AppraisalKeeping;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/**
 * Says what became of an answer: to a script the rating afresh, and when it was kept in the header
 * {@code Saved-At}; to a plain form the page again.
 */
@ApplicationScoped
class AnswerReply {

  private static final int UNPROCESSABLE = 422;

  @Inject RatingHtml ratings;
  @Inject Texts texts;
  @Inject RefusedAnswer refused;

  void reply(
      HttpServletRequest request,
      HttpServletResponse response,
      AppraisalKeeping keeping,
      String page)
      throws IOException, ServletException {
    boolean script = "fetch".equals(request.getHeader("X-Requested-With"));
    switch (keeping) {
      case AppraisalKeeping.Kept kept when script -> {
        response.setHeader("Saved-At", kept.at().toString());
        write(response, ratings.render(kept.sheet(), RatingVoice.YOU));
      }
      case AppraisalKeeping.Kept kept -> response.sendRedirect(page);
      case AppraisalKeeping.NotKept notKept -> {
        var word = notKept.why().name().toLowerCase(Locale.ROOT);
        var why = texts.get("appraisal", "refused." + word);
        if (script) {
          response.setStatus(UNPROCESSABLE);
          write(response, Html.escape(why));
        } else {
          refused.refuse(sent(request, "item"), why, sent(request, "evidence"));
          request
              .getRequestDispatcher(page.replaceFirst("[?#].*", ".xhtml"))
              .forward(request, response);
        }
      }
    }
  }

  private static String sent(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static void write(HttpServletResponse response, String html) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(html);
  }
}
