package org.preceptor.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request that may change something was made by a page of ours. */
final class SameOrigin {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private SameOrigin() {}

  /** True for what only reads; else the browser itself must say that the page was ours. */
  static boolean holds(HttpServletRequest request, URI publicUrl) {
    return holds(
        request.getMethod(),
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"),
        request.getHeader("Cookie") != null,
        publicUrl);
  }

  static boolean holds(
      String method,
      @Nullable String fetchSite,
      @Nullable String origin,
      @Nullable String host,
      boolean withCookies,
      URI publicUrl) {
    if (SAFE.contains(method)) {
      return true;
    }
    if (fetchSite != null && !fetchSite.equals("same-origin")) {
      return false;
    }
    if (origin != null) {
      return isOurs(origin, host, publicUrl);
    }
    // No browser: a program may ask, but not with anybody's cookies.
    return fetchSite != null || !withCookies;
  }

  private static boolean isOurs(String origin, @Nullable String host, URI publicUrl) {
    var given = origin.toLowerCase(Locale.ROOT);
    var ours = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    return given.equals(ours.toLowerCase(Locale.ROOT))
        || (host != null
            && given.equals(publicUrl.getScheme() + "://" + host.toLowerCase(Locale.ROOT)));
  }
}
