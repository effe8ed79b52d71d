package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.VerifyEmail;

/** Backs {@code identity/verify-email.xhtml}. Opening the page uses nothing up; its button does. */
@Named
@RequestScoped
public class VerifyEmailView {

  @Inject VerifyEmail verify;

  private String link = Asked.parameter("link");
  private @Nullable String confirmed;

  public void confirm() {
    confirmed = verify.confirm(link).map(EmailAddress::text).orElse(null);
  }

  public @Nullable String getConfirmed() {
    return confirmed;
  }

  /** The address that waits to be confirmed; null where the link does not work. */
  public @Nullable String getAddress() {
    return verify.look(link).map(EmailAddress::text).orElse(null);
  }

  public String getLink() {
    return link;
  }

  /** Which part of the page is shown: done, stale or form. */
  public String getState() {
    if (confirmed != null) {
      return "done";
    }
    return getAddress() == null ? "stale" : "form";
  }
}
