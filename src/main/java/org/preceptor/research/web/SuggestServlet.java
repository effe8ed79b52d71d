package org.preceptor.research.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.preceptor.research.SearchSources;

/** Titles for somebody who is still typing. */
@WebServlet("/research/suggest")
public class SuggestServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;

  @Inject transient SearchSources search;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var titles = Json.createArrayBuilder();
    search.suggest(Asked.text(request.getParameter("q")), MOST).forEach(titles::add);
    var bytes = titles.build().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
