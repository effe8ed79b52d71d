package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.ResetPassword;

/** Backs {@code identity/forgotten-password.xhtml}. */
@Named
@RequestScoped
public class ForgottenPasswordView {

  @Inject ResetPassword reset;
  @Inject SignInTry signIn;

  private String email = "";
  private boolean asked;

  /** Says the same whether or not there is such an account. */
  public void ask() {
    reset.ask(email, signIn.address());
    asked = true;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String typed) {
    email = Objects.requireNonNullElse(typed, "");
  }

  /** Which part of the page is shown: done or form. */
  public String getState() {
    return asked ? "done" : "form";
  }
}
