package org.preceptor.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what is too large before it is read, once it is known who sent it, so that the page which
 * says so is theirs.
 */
class LargeRequestFilter implements Filter {

  private static final long LONGEST_FORM = 2_097_152;
  private static final long LONGEST_UPLOAD = 41_943_040;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isTooLarge((HttpServletRequest) request)) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The server reads no longer form, and no longer file; web.xml says the same of files. */
  private static boolean isTooLarge(HttpServletRequest request) {
    var type = request.getContentType() == null ? "" : request.getContentType();
    long length = request.getContentLengthLong();
    return (type.startsWith("application/x-www-form-urlencoded") && length > LONGEST_FORM)
        || (type.startsWith("multipart/form-data") && length > LONGEST_UPLOAD);
  }
}
