package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.research.ExportSources;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.Source;

/** Hands sources out as a file: one, a collection, or what a search finds. */
@WebServlet("/research/references")
public class ReferencesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ExportSources export;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(
        request,
        response,
        export.chosen(
            named(request, "source").map(Asked::source),
            named(request, "collection").map(Asked::collection),
            SearchAddress.of(request).at(1).request(1)));
  }

  /** Those that were ticked in a list, or all that the list's search finds. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ticked = request.getParameterValues("source");
    if (request.getParameter("all") != null) {
      var asked = SearchAddress.of(request).at(1).request(1);
      send(request, response, export.chosen(Optional.empty(), Optional.empty(), asked));
    } else if (ticked != null) {
      send(request, response, export.chosen(Arrays.stream(ticked).map(Asked::source).toList()));
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + "/research/sources?many=none");
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response, List<Source> chosen)
      throws IOException {
    switch (Objects.requireNonNullElse(request.getParameter("as"), "")) {
      case "bibtex" ->
          send(response, chosen, ReferenceFormat.BIBTEX, "application/x-bibtex", "bib");
      case "ris" ->
          send(response, chosen, ReferenceFormat.RIS, "application/x-research-info-systems", "ris");
      case "csl" ->
          send(
              response,
              chosen,
              ReferenceFormat.CSL,
              "application/vnd.citationstyles.csl+json",
              "json");
      case "apa" ->
          send(response, String.join("\n\n", export.formatted(chosen)) + "\n", "text/plain", "txt");
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Optional<String> named(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  private void send(
      HttpServletResponse response,
      List<Source> chosen,
      ReferenceFormat format,
      String type,
      String ending)
      throws IOException {
    send(response, export.write(format, chosen), type, ending);
  }

  private static void send(HttpServletResponse response, String text, String type, String ending)
      throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"references." + ending + "\"");
    response.getOutputStream().write(bytes);
  }
}
