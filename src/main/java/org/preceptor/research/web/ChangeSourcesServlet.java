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
import org.preceptor.research.KeepCollections;
import org.preceptor.research.SearchSources;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceId;
import org.preceptor.research.Visibility;

/**
 * Does one thing to the sources that were ticked in a list, or to all that the list's search finds.
 */
@WebServlet("/research/change-sources")
public class ChangeSourcesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Chosen in the place of a collection that is there. */
  private static final String NEW = "new";

  @Inject transient KeepCollections collections;
  @Inject transient ChangeSources change;
  @Inject transient SearchSources search;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (Objects.requireNonNullElse(request.getParameter("what"), "")) {
      case "share" -> show(request, response, Visibility.ORGANIZATION);
      case "hide" -> show(request, response, Visibility.PRIVATE);
      case "put" -> {
        var chosen = chosen(request, response);
        if (!chosen.isEmpty()) {
          put(request, response, chosen);
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

  private void put(
      HttpServletRequest request, HttpServletResponse response, Collection<SourceId> chosen) {
    var into = Objects.requireNonNullElse(request.getParameter("collection"), NEW);
    if (!into.equals(NEW)) {
      toList(request, response, "batch=" + change.put(Asked.collection(into), chosen).id());
      return;
    }
    var name = Asked.text(request.getParameter("named")).strip();
    if (name.isEmpty() || name.length() > CollectionsView.LONGEST) {
      toList(request, response, "many=no-name");
      return;
    }
    var made = collections.make(SourceCollection.Kind.PERSON, name);
    toList(request, response, "batch=" + change.put(made, chosen).id());
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
