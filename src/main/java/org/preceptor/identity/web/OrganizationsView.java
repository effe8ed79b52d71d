package org.preceptor.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.ManageOrganizations;
import org.preceptor.identity.ManageOrganizations.Form;
import org.preceptor.identity.Mistake;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.web.Said;

/** Backs {@code identity/organizations.xhtml}. */
@Named
@RequestScoped
public class OrganizationsView {

  private static final String HERE = "/identity/organizations?faces-redirect=true";

  @Inject ManageOrganizations organizations;
  @Inject FormMistakes mistakes;
  @Inject Said said;

  private String name = "";
  private SignUp signUp = SignUp.INVITED;
  private String newName = "";
  private Kind newKind = Kind.AGENCY;
  private SignUp newSignUp = SignUp.INVITED;
  private String jurisdiction = "";

  @PostConstruct
  void load() {
    var own = organizations.own();
    name = own.name();
    signUp = own.signUp();
  }

  public @Nullable String change() {
    if (mistakes.none(organizations.change(name, signUp).stream().toList())) {
      said.note("identity", "organizations.changed");
      return HERE;
    }
    return null;
  }

  public @Nullable String found() {
    var form = new Form(newName, newKind, newSignUp, jurisdiction);
    var found = organizations.found(form).map(OrganizationsView::ofNewOne).stream().toList();
    if (mistakes.none(found)) {
      said.note("identity", "organizations.founded", newName);
      return HERE;
    }
    return null;
  }

  /** Both forms stand on one page, so the second one's fields have names of their own. */
  private static Mistake ofNewOne(Mistake mistake) {
    return new Mistake("new-" + mistake.field(), mistake.reason());
  }

  public List<Organization> getAll() {
    return organizations.all();
  }

  public Organization getOwn() {
    return organizations.own();
  }

  public boolean isFounding() {
    return organizations.isFounding();
  }

  public boolean isLicensing() {
    return getOwn().kind() == Kind.LICENSING_BODY;
  }

  public List<Kind> getKinds() {
    return List.of(Kind.values());
  }

  public List<SignUp> getSignUps() {
    return List.of(SignUp.values());
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String typed) {
    name = Objects.requireNonNullElse(typed, "");
  }

  public SignUp getSignUp() {
    return signUp;
  }

  public void setSignUp(@Nullable SignUp chosen) {
    signUp = Objects.requireNonNullElse(chosen, signUp);
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(@Nullable String typed) {
    newName = Objects.requireNonNullElse(typed, "");
  }

  public Kind getNewKind() {
    return newKind;
  }

  public void setNewKind(@Nullable Kind chosen) {
    newKind = Objects.requireNonNullElse(chosen, newKind);
  }

  public SignUp getNewSignUp() {
    return newSignUp;
  }

  public void setNewSignUp(@Nullable SignUp chosen) {
    newSignUp = Objects.requireNonNullElse(chosen, newSignUp);
  }

  public String getJurisdiction() {
    return jurisdiction;
  }

  public void setJurisdiction(@Nullable String chosen) {
    jurisdiction = Objects.requireNonNullElse(chosen, "");
  }
}
