package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.Organization;
import org.preceptor.identity.SignUp;
import org.preceptor.identity.SignUp.Form;
import org.preceptor.identity.SignUp.Result;
import org.preceptor.identity.SignUp.Welcome;
import org.preceptor.standards.OrganizationId;

/**
 * Backs {@code identity/sign-up.xhtml}: by an open organization, or by the link of an invitation.
 */
@Named
@RequestScoped
public class SignUpView {

  @Inject SignUp signUp;
  @Inject SignInTry signIn;
  @Inject FormMistakes mistakes;

  private final String link = Asked.parameter("link");
  private String name = "";
  private String email = "";
  private String password = "";
  private String zone = "America/New_York";
  private String organization = "";
  private @Nullable String sentTo;
  private boolean stale;

  public void join() {
    var form = new Form(name, email, password, zoneId());
    var result =
        link.isEmpty()
            ? signUp.join(OrganizationId.of(organization), form, signIn.address())
            : signUp.accept(link, form);
    switch (result) {
      case Result.LetterSent sent -> sentTo = sent.to().text();
      case Result.Joined joined -> sentTo = "";
      case Result.Refused refused -> mistakes.none(refused.mistakes());
      case Result.LinkStale none -> stale = true;
    }
  }

  private ZoneId zoneId() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** The invitation behind the link; null without a link that works. */
  public @Nullable Welcome getWelcome() {
    return link.isEmpty() ? null : signUp.welcome(link).orElse(null);
  }

  public @Nullable String getSentTo() {
    return sentTo;
  }

  public List<Organization> getOrganizations() {
    return signUp.open();
  }

  public String getLink() {
    return link;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String typed) {
    name = Objects.requireNonNullElse(typed, "");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String typed) {
    email = Objects.requireNonNullElse(typed, "");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String typed) {
    password = Objects.requireNonNullElse(typed, "");
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String chosen) {
    zone = Objects.requireNonNullElse(chosen, "");
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String chosen) {
    organization = Objects.requireNonNullElse(chosen, "");
  }

  /** Which part of the page is shown: sent, joined, stale or form. */
  public String getState() {
    var address = sentTo;
    if (address != null) {
      return address.isEmpty() ? "joined" : "sent";
    }
    return stale || (!link.isEmpty() && getWelcome() == null) ? "stale" : "form";
  }
}
