package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.preceptor.research.Field;
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
    var first = Asked.source(request.getParameter("first"));
    var second = Asked.source(request.getParameter("second"));
    switch (Objects.requireNonNullElse(request.getParameter("what"), "")) {
      case "merge" -> {
        try {
          merging.merge(first, second, taken(request));
          said(request, response, "merged");
        } catch (SourceOvertaken atThisMoment) {
          said(request, response, "overtaken");
        }
      }
      case "version" -> {
        merging.decide(first, second, Relation.VERSION);
        said(request, response, "version");
      }
      case "different" -> {
        merging.decide(first, second, Relation.DIFFERENT);
        said(request, response, "different");
      }
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static Set<Field> taken(HttpServletRequest request) {
    var named = request.getParameterValues("taken");
    var fields = EnumSet.noneOf(Field.class);
    for (var word : named == null ? new String[0] : named) {
      for (var field : Field.values()) {
        if (field.word().equals(word)) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static void said(HttpServletRequest request, HttpServletResponse response, String what)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/research/duplicates?said=" + what);
  }
}
