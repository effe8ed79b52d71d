package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.KeepSearches;
import org.preceptor.research.KeepSearches.Saving;
import org.preceptor.research.SearchTerms;

/** Keeps a search, lets it go, or says whether to be told of what is new in it. */
@WebServlet("/research/save-search")
public class SavedSearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient KeepSearches keep;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = SearchTerms.of(Objects.requireNonNullElse(request.getParameter("search"), ""));
    switch (Objects.requireNonNullElse(request.getParameter("what"), "")) {
      case "save" -> {
        var saving =
            keep.save(
                Asked.text(request.getParameter("name")),
                asked,
                request.getParameter("alerts") != null);
        said(request, response, asked, saving.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      case "tell" -> {
        boolean done = keep.tell(id(request.getParameter("id")), true);
        said(request, response, asked, done ? "told" : word(Saving.TOO_BROAD));
      }
      case "hush" -> {
        keep.tell(id(request.getParameter("id")), false);
        said(request, response, asked, "hushed");
      }
      case "remove" -> {
        var removed = keep.remove(id(request.getParameter("id")));
        said(request, response, removed.asked(), "removed");
      }
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static String word(Saving saving) {
    return saving.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static UUID id(@Nullable String text) {
    try {
      return UUID.fromString(Objects.requireNonNullElse(text, ""));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.SAVED_SEARCH, "named so");
    }
  }

  private static void said(
      HttpServletRequest request, HttpServletResponse response, SearchTerms asked, String what)
      throws IOException {
    var text = asked.text();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        request.getContextPath()
            + "/research/sources?"
            + (text.isEmpty() ? "" : text + "&")
            + "said="
            + what);
  }
}
