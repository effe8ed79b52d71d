package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.Mistake;
import org.preceptor.identity.ResetPassword;
import org.preceptor.identity.ResetPassword.Result;

/** Backs {@code identity/reset-password.xhtml}. */
@Named
@RequestScoped
public class ResetPasswordView {

  @Inject ResetPassword reset;
  @Inject FormMistakes mistakes;

  private String link = Asked.parameter("link");
  private String password = "";
  private boolean changed;

  public void choose() {
    switch (reset.choose(link, password)) {
      case Result.Changed done -> changed = true;
      case Result.LinkStale stale -> changed = false;
      case Result.Refused refused ->
          mistakes.none(List.of(new Mistake("password", refused.fault().word())));
    }
  }

  public String getLink() {
    return link;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String typed) {
    password = Objects.requireNonNullElse(typed, "");
  }

  /** Which part of the page is shown: done, stale or form. */
  public String getState() {
    if (changed) {
      return "done";
    }
    return reset.works(link) ? "form" : "stale";
  }
}
