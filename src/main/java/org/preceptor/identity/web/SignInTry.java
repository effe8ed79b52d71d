package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.preceptor.identity.SignInResult;
import org.preceptor.identity.SignInSettings;

/** One try to sign in, with where it came from and what came of it. */
@RequestScoped
public class SignInTry {

  @Inject SecurityContext security;
  @Inject HttpServletRequest request;
  @Inject SignInSettings settings;

  private SignInResult result = new SignInResult.NoMatch();

  /** Asks Jakarta Security; on success this browser has a new session that is signed in. */
  SignInResult with(Credential credential) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var here = (HttpServletRequest) external.getRequest();
    var answer = (HttpServletResponse) external.getResponse();
    var status =
        security.authenticate(
            here,
            answer,
            AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
    if (result instanceof SignInResult.Entered entered && status == AuthenticationStatus.SUCCESS) {
      BrowserSession.begin(here, entered.signIn().id());
      SignInCookie.give(answer, entered.secret(), settings.publicUrl());
      return entered;
    }
    return result instanceof SignInResult.Entered ? new SignInResult.NoMatch() : result;
  }

  void came(SignInResult what) {
    result = what;
  }

  /** Behind a proxy, which https implies, the last address is the one that the proxy itself saw. */
  String address() {
    var forwarded =
        "https".equals(settings.publicUrl().getScheme())
            ? request.getHeader("X-Forwarded-For")
            : null;
    return Optional.ofNullable(forwarded)
        .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
        .filter(last -> !last.isEmpty())
        .orElseGet(request::getRemoteAddr);
  }

  String device() {
    return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
  }
}
