package org.preceptor;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.access.Access;

/**
 * Every page that somebody comes to by following links, starting at each address of the access
 * table. Of pages that differ only in which thing they show a few are kept.
 */
record Crawl(Map<String, List<Answer>> byRoute) {

  private static final int THINGS_PER_ROUTE = 3;
  private static final Pattern LINKS = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]*)");

  /** Pages by the row of the table that opens them, with what they answered. */
  static Crawl by(Visitor visitor, Access access) {
    var byRoute = new LinkedHashMap<String, List<Answer>>();
    var waiting = new ArrayDeque<String>();
    access.routes().stream()
        .map(Access.Route::path)
        .filter(path -> !path.contains("*"))
        .forEach(waiting::add);
    var seen = new LinkedHashSet<String>(waiting);
    while (!waiting.isEmpty()) {
      var address = waiting.removeFirst();
      var route = access.route(path(address)).map(Access.Route::path).orElse("");
      var answers = byRoute.computeIfAbsent(route, r -> new ArrayList<>());
      if (!route.isEmpty() && answers.size() < THINGS_PER_ROUTE) {
        var answer = visitor.get(address);
        answers.add(answer);
        links(answer).stream().filter(seen::add).forEach(waiting::add);
      }
    }
    byRoute.remove("");
    return new Crawl(byRoute);
  }

  private static Set<String> links(Answer answer) {
    var links = new LinkedHashSet<String>();
    if (answer.redirects()) {
      links.add(answer.leadsTo());
    }
    var found = LINKS.matcher(answer.status() == 200 ? answer.text() : "");
    while (found.find()) {
      var link = URI.create(found.group(1).replace("&amp;", "&").replace(" ", "%20"));
      var target = answer.asked().resolve(link);
      boolean here = TestServer.url().getAuthority().equals(target.getAuthority());
      if (here && !target.getPath().startsWith("/identity/sign-out")) {
        links.add(
            target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
      }
    }
    return links;
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "").replaceFirst("\\.xhtml$", "");
  }

  /** Pages that opened, as path and query. */
  List<String> opened() {
    return byRoute.values().stream()
        .flatMap(Collection::stream)
        .filter(answer -> answer.status() == 200)
        .map(Crawl::address)
        .toList();
  }

  /** Of each row one page that opened, the fullest of them. */
  List<String> oneOfEach() {
    return byRoute.values().stream()
        .flatMap(
            answers ->
                answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .max(Comparator.comparingInt(answer -> answer.text().length()))
                    .stream())
        .filter(answer -> answer.header("Content-Type").orElse("").startsWith("text/html"))
        .map(Crawl::address)
        .toList();
  }

  static String address(Answer answer) {
    var asked = answer.asked();
    return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
  }
}
