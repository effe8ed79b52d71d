package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.preceptor.research.ChangeSources;
import org.preceptor.research.SearchSources;
import org.preceptor.research.SourceId;
import org.preceptor.research.Visibility;

/**
 * Does one thing to the sources that were ticked in a list, or to all that the list's search finds.
 */
@WebServlet("/research/change-sources")
public class ChangeSourcesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ChangeSources change;
  @Inject transient SearchSources search;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (Objects.requireNonNullElse(request.getParameter("what"), "")) {
      case "share" -> show(request, response, Visibility.ORGANIZATION);
      case "hide" -> show(request, response, Visibility.PRIVATE);
      case "put" -> {
        var into = Asked.collection(request.getParameter("collection"));
        var chosen = chosen(request, response);
        if (!chosen.isEmpty()) {
          toList(request, response, "batch=" + change.put(into, chosen).id());
        }
      }
      case "remove" -> {
        var chosen = chosen(request, response);
        if (!chosen.isEmpty()) {
          toBatch(request, response, change.remove(chosen).id());
        }
      }
      case "go" ->
          toBatch(request, response, change.carryOut(Asked.batch(request.getParameter("id"))).id());
      case "undo" ->
          toList(
              request,
              response,
              "batch=" + change.undo(Asked.batch(request.getParameter("id"))).id());
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, Visibility visibility) {
    var chosen = chosen(request, response);
    if (!chosen.isEmpty()) {
      toList(request, response, "batch=" + change.show(chosen, visibility).id());
    }
  }

  /** Empty where there is none, or where nobody can tell which they are; then it is said. */
  private Collection<SourceId> chosen(HttpServletRequest request, HttpServletResponse response) {
    if (request.getParameter("all") != null) {
      var all = search.all(SearchAddress.of(request).at(1).request(1));
      if (!all.complete()) {
        toList(request, response, "many=incomplete");
        return List.of();
      }
      return all.sources();
    }
    var ticked = request.getParameterValues("source");
    if (ticked == null) {
      toList(request, response, "many=none");
      return List.of();
    }
    return Arrays.stream(ticked).map(Asked::source).toList();
  }

  private static void toList(
      HttpServletRequest request, HttpServletResponse response, String said) {
    var list = SearchAddress.of(request).toString();
    to(request, response, list + (list.contains("?") ? "&" : "?") + said);
  }

  private static void toBatch(
      HttpServletRequest request, HttpServletResponse response, UUID batch) {
    var query = SearchAddress.of(request).query();
    to(request, response, "/research/batch?id=" + batch + (query.isEmpty() ? "" : "&" + query));
  }

  private static void to(HttpServletRequest request, HttpServletResponse response, String where) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + where);
  }
}
