package org.preceptor.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The headers that every answer carries, errors, redirects and files included. Where Faces renders,
 * PrimeFaces replaces the content security policy by the one with its nonce.
 */
class HeadersFilter implements Filter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String OWN_FILES_ONLY =
      "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
          + " form-action 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self';"
          + " style-src 'self'; script-src 'self'";

  private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");

  private final boolean https;

  /** Strict transport security is sent only where the public address is https. */
  HeadersFilter(boolean https) {
    this.https = https;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    var asked = (HttpServletRequest) request;
    answer.setHeader("Server", "Preceptor");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    answer.setHeader(POLICY, OWN_FILES_ONLY);
    if (https) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!asked.getRequestURI().contains("/jakarta.faces.resource/")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    if (PAGE_METHODS.contains(asked.getMethod()) || asked.getRequestURI().startsWith("/api/")) {
      chain.doFilter(
          asked.getDispatcherType() == DispatcherType.ERROR
              ? new WithoutForm(asked)
              : new FreshNonce(asked),
          new Guarded(answer, https));
    } else {
      answer.setHeader("Allow", String.join(", ", PAGE_METHODS));
      answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /**
   * PrimeFaces wants the nonce of the last page back from every form, to use it again. A whole new
   * page gets a new one; only what comes into a page that stands has to keep that page's.
   */
  private static class FreshNonce extends HttpServletRequestWrapper {

    private final String nonce =
        Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    FreshNonce(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      boolean whole = getHeader("Faces-Request") == null;
      return whole && name.equals("primefaces.nonce") ? nonce : super.getParameter(name);
    }
  }

  /** An error page reads no form, which may be the very thing that could not be read. */
  private static final class WithoutForm extends FreshNonce {

    WithoutForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return name.equals("primefaces.nonce") ? super.getParameter(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }
  }

  /** One policy, since two would both have to be met; and no cookie without its guards. */
  private static final class Guarded extends HttpServletResponseWrapper {

    private final boolean https;

    Guarded(HttpServletResponse response, boolean https) {
      super(response);
      this.https = https;
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(POLICY)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }

    /** Relative, since the host that a request names is not to be believed. */
    @Override
    public void sendRedirect(String location) {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
    }

    @Override
    public void addCookie(Cookie cookie) {
      cookie.setHttpOnly(true);
      cookie.setSecure(https);
      if (cookie.getAttribute("SameSite") == null) {
        cookie.setAttribute("SameSite", "Lax");
      }
      super.addCookie(cookie);
    }
  }
}
