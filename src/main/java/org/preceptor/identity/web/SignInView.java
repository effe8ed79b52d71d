package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Role;
import org.preceptor.identity.DemoPeople;
import org.preceptor.identity.DemoPeople.Offer;
import org.preceptor.identity.SignInResult;
import org.preceptor.identity.VerifyEmail;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Said;

/** Backs {@code identity/sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInView {

  @Inject SignInTry signIn;
  @Inject ActivePerson person;
  @Inject DemoPeople demo;
  @Inject VerifyEmail verify;
  @Inject Access access;
  @Inject Said said;
  @Inject Clock clock;

  private String email = "";
  private String password = "";
  private final String from = Asked.parameter("from");
  private boolean refused;
  private boolean unverified;

  public void enter() throws IOException {
    arrive(signIn.with(new UsernamePasswordCredential(email, password)));
  }

  public void enterAs(UUID chosen) throws IOException {
    arrive(signIn.with(new PersonStore.DemoCredential(new PersonId(chosen))));
  }

  /** Writes once more to who has not confirmed an address; says the same to everybody. */
  public void sendAgain() {
    verify.sendAgain(email, signIn.address());
    said.note("identity", "sign-in.sent-again");
  }

  private void arrive(SignInResult result) throws IOException {
    switch (result) {
      case SignInResult.Entered entered -> {
        person.arrive(entered.signIn().id(), entered.secret(), null);
        redirect(LocalAddress.checked(from, access).orElseGet(this::start));
      }
      case SignInResult.NoMatch none -> refused = true;
      case SignInResult.TooManyTries wait ->
          said.error(
              "identity",
              "sign-in.wait",
              Math.max(1, Duration.between(clock.instant(), wait.next()).toSeconds() + 1));
      case SignInResult.EmailUnverified unconfirmed -> unverified = true;
      case SignInResult.NoMembership none -> said.error("identity", "sign-in.no-membership");
    }
  }

  /** Where a role's work begins. */
  private String start() {
    var role = person.role().orElse(Role.LEARNER);
    var first =
        switch (role) {
          case ADMINISTRATOR -> "/identity/people";
          case BOARD_OFFICER -> "/credit/register";
          default -> "/home/today";
        };
    return Stream.of(first, "/home/today", "/")
        .filter(page -> access.route(page).isPresent())
        .findFirst()
        .orElse("/");
  }

  private static void redirect(String page) throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + page);
  }

  public List<Offer> getOffers() {
    return demo.offers();
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

  public String getFrom() {
    return from;
  }

  public boolean isOut() {
    return "true".equals(Asked.parameter("out"));
  }

  public boolean isRefused() {
    return refused;
  }

  public boolean isUnverified() {
    return unverified;
  }
}
