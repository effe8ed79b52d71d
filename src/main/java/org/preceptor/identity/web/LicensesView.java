package org.preceptor.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.KeepAccount;
import org.preceptor.identity.KeepLicenses;
import org.preceptor.identity.KeepLicenses.Form;
import org.preceptor.identity.License;
import org.preceptor.identity.Mistake;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs the licenses on {@code identity/account.xhtml}. */
@Named
@RequestScoped
public class LicensesView {

  private static final String HERE = "/identity/account?faces-redirect=true";

  @Inject KeepLicenses licenses;
  @Inject KeepAccount account;
  @Inject FormMistakes mistakes;
  @Inject Said said;
  @Inject Texts texts;

  private String jurisdiction = "";
  private String type = "";
  private String number = "";
  private String issued = "";
  private String expires = "";

  public @Nullable String add() {
    var unread = new ArrayList<Mistake>();
    var form =
        new Form(
            jurisdiction,
            type,
            number,
            date("issued", issued, unread),
            date("expires", expires, unread));
    if (!unread.isEmpty()) {
      mistakes.none(unread);
      return null;
    }
    if (mistakes.none(licenses.add(form))) {
      said.note("identity", "license.added");
      return HERE;
    }
    return null;
  }

  public String end(UUID license) {
    licenses.end(license, account.today());
    said.note("identity", "license.ended");
    return HERE;
  }

  public String remove(UUID license) {
    licenses.remove(license);
    said.note("identity", "license.removed");
    return HERE;
  }

  /** An empty text is no date; one that is none is a mistake. */
  private static @Nullable LocalDate date(String field, String typed, List<Mistake> unread) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      unread.add(new Mistake(field, "no-date"));
      return null;
    }
  }

  public List<License> getAll() {
    return licenses.all();
  }

  public boolean isHolding(License license) {
    return license.holdsOn(account.today());
  }

  public String place(License license) {
    return texts.get("identity", "place." + license.jurisdiction().code());
  }

  /** A day in words; no day is no text. */
  public String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofPattern("MMMM d, uuuu", texts.locale()).format(day);
  }

  public String getJurisdiction() {
    return jurisdiction;
  }

  public void setJurisdiction(@Nullable String chosen) {
    jurisdiction = Objects.requireNonNullElse(chosen, "");
  }

  public String getType() {
    return type;
  }

  public void setType(@Nullable String typed) {
    type = Objects.requireNonNullElse(typed, "");
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String typed) {
    number = Objects.requireNonNullElse(typed, "");
  }

  public String getIssued() {
    return issued;
  }

  public void setIssued(@Nullable String typed) {
    issued = Objects.requireNonNullElse(typed, "");
  }

  public String getExpires() {
    return expires;
  }

  public void setExpires(@Nullable String typed) {
    expires = Objects.requireNonNullElse(typed, "");
  }
}
