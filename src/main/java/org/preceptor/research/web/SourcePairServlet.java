package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.MergeSources;
import org.preceptor.research.SourceOvertaken;
import org.preceptor.research.SourcePairs.Relation;

/** Takes what a person decided about two sources, by the ids that the page showed them. */
@WebServlet("/research/decide-pair")
public class SourcePairServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient MergeSources merging;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var what = Objects.requireNonNullElse(request.getParameter("what"), "");
    try {
      decide(what, request, response);
    } catch (SourceOvertaken atThisMoment) {
      said(request, response, "overtaken");
    }
  }

  private void decide(String what, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (what) {
      case "merge" -> {
        var taken = request.getParameterValues("taken");
        merging.merge(
            Asked.source(request.getParameter("first")),
            Asked.source(request.getParameter("second")),
            taken == null ? Set.of() : Set.copyOf(List.of(taken)));
        said(request, response, "merged");
      }
      case "version" -> decide(request, response, Relation.VERSION);
      case "different" -> decide(request, response, Relation.DIFFERENT);
      case "group" ->
          several(
              request, response, merging.mergeTheSame(Asked.source(request.getParameter("first"))));
      case "all" -> several(request, response, merging.mergeTheSame());
      case "part" -> part(request, response);
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void decide(HttpServletRequest request, HttpServletResponse response, Relation relation)
      throws IOException {
    merging.decide(
        Asked.source(request.getParameter("first")),
        Asked.source(request.getParameter("second")),
        relation);
    said(request, response, relation.word());
  }

  private void part(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var stayed = Asked.source(request.getParameter("first"));
    merging.part(stayed, number(request.getParameter("revision")));
    to(request, response, "/research/source?parted=true&id=" + stayed);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(Objects.requireNonNullElse(text, ""));
    } catch (NumberFormatException e) {
      throw new NotFound(Thing.SOURCE, "numbered so");
    }
  }

  private static void several(HttpServletRequest request, HttpServletResponse response, int gone)
      throws IOException {
    to(request, response, "/research/duplicates?said=group&gone=" + gone);
  }

  private static void said(HttpServletRequest request, HttpServletResponse response, String what)
      throws IOException {
    to(request, response, "/research/duplicates?said=" + what);
  }

  private static void to(HttpServletRequest request, HttpServletResponse response, String where)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + where);
  }
}
