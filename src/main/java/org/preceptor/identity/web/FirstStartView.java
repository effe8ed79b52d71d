package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.FirstStart;
import org.preceptor.identity.FirstStart.Form;
import org.preceptor.identity.Organization.Kind;

/** Backs {@code identity/first-start.xhtml}. */
@Named
@RequestScoped
public class FirstStartView {

  @Inject FirstStart first;
  @Inject FormMistakes mistakes;

  private String link = Asked.parameter("link");
  private String name = "";
  private String email = "";
  private String password = "";
  private String zone = "America/New_York";
  private String organization = "";
  private Kind kind = Kind.AGENCY;
  private boolean done;

  public void begin() {
    var form = new Form(name, email, password, ZoneId.of(zone), organization, kind);
    done = mistakes.none(first.begin(link, form));
  }

  public List<Kind> getKinds() {
    return List.of(Kind.AGENCY, Kind.SCHOOL, Kind.PROVIDER);
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
    zone = Objects.requireNonNullElse(chosen, "UTC");
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String typed) {
    organization = Objects.requireNonNullElse(typed, "");
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(@Nullable Kind chosen) {
    kind = Objects.requireNonNullElse(chosen, Kind.AGENCY);
  }

  /** Which part of the page is shown: done, stale or form. */
  public String getState() {
    if (done) {
      return "done";
    }
    return first.works(link) ? "form" : "stale";
  }
}
