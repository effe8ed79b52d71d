package org.preceptor.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.preceptor.access.Access;
import org.preceptor.access.Access.Need;
import org.preceptor.identity.SignInSettings;

/**
 * Asks the access table for every address. What it does not name, and what the person is granted
 * nothing of, is not found; what needs a person leads to sign-in and back.
 */
@WebFilter(filterName = "routes", urlPatterns = "/*", asyncSupported = true)
public class RouteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Tells the page that is shown instead that it is the address that no role of theirs opens. */
  private static final String NOT_OF_ROLE = "preceptor.not-of-role";

  private static final String SIGN_IN = "/identity/sign-in";

  @Inject transient Access access;
  @Inject transient ActivePerson person;
  @Inject transient SignInSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = LocalAddress.path(request);
    var route = access.route(path);
    if (!SameOrigin.holds(request, settings.publicUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (route.isEmpty()) {
      recognize(request);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isFile(path)) {
      chain.doFilter(request, response);
    } else {
      recognize(request);
      var need = route.get().need();
      if (need.isEmpty() || (person.isSignedIn() && grants(need.get()))) {
        chain.doFilter(request, response);
      } else if (person.isSignedIn()) {
        request.setAttribute(NOT_OF_ROLE, path);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        toSignIn(request, response);
      }
    }
  }

  private boolean grants(Need need) {
    return access.allowsSome(person.actor(), need.verb(), need.thing());
  }

  /** Files are the same for everybody. */
  private static boolean isFile(String path) {
    return path.startsWith("/jakarta.faces.resource/");
  }

  private void recognize(HttpServletRequest request) {
    BrowserSession.signIn(request)
        .ifPresent(
            id -> {
              var secret = SignInCookie.read(request, settings.publicUrl());
              if (!person.arrive(id, secret, BrowserSession.role(request))) {
                BrowserSession.end(request);
              }
            });
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var back = URLEncoder.encode(LocalAddress.page(request), StandardCharsets.UTF_8);
    var target = request.getContextPath() + SIGN_IN + "?from=" + back;
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + URI.create(target).toASCIIString().replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(target);
    }
  }
}
