package org.preceptor.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Role;
import org.preceptor.identity.KeepAccount;
import org.preceptor.identity.KeepAccount.House;
import org.preceptor.identity.SignIn;
import org.preceptor.standards.OrganizationId;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code identity/account.xhtml}: name and zone, password, sign-ins, organizations. */
@Named
@RequestScoped
public class AccountView {

  private static final String HERE = "/identity/account?faces-redirect=true";

  @Inject KeepAccount account;
  @Inject ActivePerson person;
  @Inject FormMistakes mistakes;
  @Inject Said said;
  @Inject Texts texts;

  private String name = "";
  private String zone = "";
  private String email = "";
  private String old = "";
  private String password = "";

  @PostConstruct
  void load() {
    var self = account.person();
    name = self.name();
    zone = self.zone().getId();
    email = self.email().text();
  }

  public @Nullable String describe() {
    if (mistakes.none(account.describe(name, ZoneId.of(zone)).stream().toList())) {
      return done("account.described");
    }
    return null;
  }

  public @Nullable String changePassword() {
    var mistake = account.changePassword(old, password, person.signIn());
    if (mistakes.none(mistake.stream().toList())) {
      BrowserSession.begin(request(), person.signIn());
      return done("account.password-changed");
    }
    return null;
  }

  public String endSignIn(UUID id) {
    account.endSignIn(id);
    return done("account.sign-in-ended");
  }

  public String endOthers() {
    account.endOtherSignIns(person.signIn());
    return done("account.others-ended");
  }

  /** Acts for an organization from now on, and shows the places of a role held there. */
  public String actFor(UUID organization, Role role) {
    account.actFor(new OrganizationId(organization), person.signIn());
    BrowserSession.prefer(request(), role);
    return done("account.acting");
  }

  private String done(String key) {
    said.note("identity", key);
    return HERE;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  public List<House> getHouses() {
    return account.houses();
  }

  /** Whether this is the organization and the role that the bar shows now. */
  public boolean isHere(UUID organization, Role role) {
    return person.actor().organization().value().equals(organization)
        && person.role().filter(role::equals).isPresent();
  }

  public List<SignIn> getSignIns() {
    return account.signIns();
  }

  public boolean isThis(UUID signIn) {
    return person.signIn().equals(signIn);
  }

  /** A moment as the person's clock shows it. */
  public String time(Instant moment) {
    return DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", texts.locale())
        .format(moment.atZone(ZoneId.of(zone)));
  }

  /** What a browser calls itself, in two words that people know. */
  public String device(String agent) {
    return texts.get("identity", "device", Device.browser(agent), Device.system(agent));
  }

  public String getEmail() {
    return email;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String typed) {
    name = Objects.requireNonNullElse(typed, "");
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String chosen) {
    zone = Objects.requireNonNullElse(chosen, zone);
  }

  public String getOld() {
    return old;
  }

  public void setOld(@Nullable String typed) {
    old = Objects.requireNonNullElse(typed, "");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String typed) {
    password = Objects.requireNonNullElse(typed, "");
  }
}
