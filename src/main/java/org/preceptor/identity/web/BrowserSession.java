package org.preceptor.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Role;

/** What the server's session remembers of a sign-in: its id, and nothing that grants anything. */
final class BrowserSession {

  private static final String SIGN_IN = "preceptor.signIn";
  private static final String ROLE = "preceptor.role";

  private BrowserSession() {}

  static Optional<UUID> signIn(HttpServletRequest request) {
    return attribute(request, SIGN_IN).map(UUID.class::cast);
  }

  static @Nullable Role role(HttpServletRequest request) {
    return attribute(request, ROLE).map(Role.class::cast).orElse(null);
  }

  /** Begins anew: another session id, and nothing of before. */
  static void begin(HttpServletRequest request, UUID signIn) {
    request.changeSessionId();
    var session = request.getSession();
    session.removeAttribute(ROLE);
    session.setAttribute(SIGN_IN, signIn);
  }

  static void prefer(HttpServletRequest request, Role role) {
    request.getSession().setAttribute(ROLE, role);
  }

  static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static Optional<Object> attribute(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : session.getAttribute(name));
  }
}
