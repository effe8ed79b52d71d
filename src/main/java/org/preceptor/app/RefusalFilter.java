package org.preceptor.app;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.NotSignedIn;

/**
 * Turns what pages throw into answers: 404, sign-in, the same page afresh, or 500 with a reference.
 */
class RefusalFilter implements Filter {

  private static final System.Logger LOG = System.getLogger(RefusalFilter.class.getName());

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      answer(e, (HttpServletRequest) request, (HttpServletResponse) response);
    }
  }

  private static void answer(Exception e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (cause(e, NotFound.class) != null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (cause(e, NotSignedIn.class) != null
        || cause(e, ViewExpiredException.class) != null
        || isForgedState(e)) {
      response.sendRedirect(here(request));
    } else {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.ERROR, "reference " + reference + " at " + request.getRequestURI(), e);
      request.setAttribute("preceptor.reference", reference);
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** A view state that says "stateless" for a page that is none. */
  private static boolean isForgedState(Exception e) {
    var refused = cause(e, FacesException.class);
    return refused != null
        && String.valueOf(refused.getMessage()).startsWith("Unable to restore view");
  }

  /** The page itself, by GET; where the session is gone, the access filter leads on to sign-in. */
  private static String here(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
