package org.preceptor.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preceptor.identity.EndSignIn;
import org.preceptor.identity.SignInSettings;

/** Signs out, by POST only: at the server, in the session, and in what the browser kept. */
@WebServlet("/identity/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient EndSignIn end;
  @Inject transient SignInSettings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    BrowserSession.signIn(request).ifPresent(end::end);
    request.logout();
    BrowserSession.end(request);
    SignInCookie.takeBack(response, settings.publicUrl());
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    response.sendRedirect(request.getContextPath() + "/identity/sign-in?out=true");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
