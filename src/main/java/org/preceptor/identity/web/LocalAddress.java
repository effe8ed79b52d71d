package org.preceptor.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;

/** Addresses of this house, and no others. */
final class LocalAddress {

  private static final Pattern SHAPE = Pattern.compile("/[A-Za-z0-9][^\\\\\\p{Cntrl}]*|/");
  private static final String FACES = ".xhtml";
  private static final int LONGEST = 2000;

  private LocalAddress() {}

  /** The path that the access table knows, without the context and {@code .xhtml}. */
  static String path(HttpServletRequest request) {
    var info = request.getPathInfo();
    var path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : withoutEnding(path);
  }

  private static String withoutEnding(String path) {
    return path.endsWith(FACES) ? path.substring(0, path.length() - FACES.length()) : path;
  }

  /** Where somebody who has to sign in first wants to be: the page itself, with its parameters. */
  static String page(HttpServletRequest request) {
    var path = path(request);
    var query = request.getQueryString();
    if (!"GET".equals(request.getMethod())) {
      query = queryOfSamePage(request.getHeader("Referer"), path).orElse(query);
    }
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }

  /** A form posts to its page without the page's parameters; the browser says what they were. */
  private static Optional<String> queryOfSamePage(@Nullable String referer, String path) {
    if (referer == null) {
      return Optional.empty();
    }
    try {
      var from = new URI(referer);
      return path.equals(withoutEnding(String.valueOf(from.getPath())))
          ? Optional.ofNullable(from.getRawQuery())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A text that leads to a page of ours which the table names; empty for anything else. */
  static Optional<String> checked(@Nullable String from, Access access) {
    if (from == null || from.length() > LONGEST || !SHAPE.matcher(from).matches()) {
      return Optional.empty();
    }
    int query = from.indexOf('?');
    var path = query < 0 ? from : from.substring(0, query);
    boolean page = access.route(path).isPresent() && !path.startsWith("/identity/sign-");
    return page ? Optional.of(from) : Optional.empty();
  }
}
