package org.preceptor.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.preceptor.identity.Secret;

/**
 * What a browser brings along besides its session, whose id alone is too short to be the only
 * secret: new at each sign-in, and worth nothing without the session.
 */
final class SignInCookie {

  private static final String NAME = "proof";
  private static final String HTTPS_NAME = "__Host-proof";

  private SignInCookie() {}

  /** A secret that fits nothing where there is none. */
  static Secret read(HttpServletRequest request, URI publicUrl) {
    var name = name(publicUrl);
    return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> new Secret(cookie.getValue()))
        .findFirst()
        .orElse(new Secret(""));
  }

  /** Until the browser is closed, or signs in again. */
  static void give(HttpServletResponse response, Secret secret, URI publicUrl) {
    response.addCookie(cookie(secret.text(), publicUrl));
  }

  static void takeBack(HttpServletResponse response, URI publicUrl) {
    var cookie = cookie("", publicUrl);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  private static Cookie cookie(String value, URI publicUrl) {
    var cookie = new Cookie(name(publicUrl), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isHttps(publicUrl));
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private static String name(URI publicUrl) {
    return isHttps(publicUrl) ? HTTPS_NAME : NAME;
  }

  private static boolean isHttps(URI publicUrl) {
    return "https".equals(publicUrl.getScheme());
  }
}
