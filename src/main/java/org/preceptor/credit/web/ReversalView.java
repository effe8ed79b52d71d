package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.credit.ReverseCredit;
import org.preceptor.credit.ReverseCredit.Step;
import org.preceptor.identity.People;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code credit/reversal.xhtml}: one credit, and the two steps that take it back. */
@Named
@RequestScoped
public class ReversalView {

  @Inject ReverseCredit reversing;
  @Inject CurrentPerson person;
  @Inject People people;
  @Inject Said said;
  @Inject Texts texts;

  /** Known before the forms are decoded, because what they hold depends on it. */
  private final String code = asked();

  private String reason = "";
  private ReverseCredit.@Nullable Case looked;

  public void load() {
    looked = reversing.look(code);
  }

  public @Nullable String propose() {
    return after(reversing.propose(code, reason), "reversal.proposed");
  }

  public @Nullable String confirm(String id) {
    return after(reversing.confirm(parsed(id)), "reversal.confirmed");
  }

  public @Nullable String withdraw(String id) {
    return after(reversing.withdraw(parsed(id)), "reversal.withdrawn");
  }

  /** Mistakes at the reason stay on the page with what was typed; all else shows it afresh. */
  private @Nullable String after(Step step, String done) {
    if (step == Step.NO_REASON || step == Step.TOO_LONG) {
      load();
      said.errorAt("reason", "credit", key(step));
      return null;
    }
    if (step == Step.DONE) {
      said.note("credit", done);
    } else {
      said.warn("credit", key(step));
    }
    return "/credit/reversal?faces-redirect=true&code=" + code;
  }

  private static String asked() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  private static String key(Step step) {
    return "reversal.step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static UUID parsed(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.REVERSAL, id);
    }
  }

  public @Nullable CreditLine getCredit() {
    var known = looked();
    return known == null ? null : new CreditLine(known.credit(), texts);
  }

  public @Nullable ReversalLine getOpen() {
    var known = looked();
    if (known == null) {
      return null;
    }
    var zone = people.get(person.id()).zone();
    return known
        .open()
        .map(open -> new ReversalLine(open, person.id(), people, zone, texts))
        .orElse(null);
  }

  /** A form that was refused by the page itself comes back without having been loaded. */
  private ReverseCredit.@Nullable Case looked() {
    if (looked == null && !code.isBlank()) {
      load();
    }
    return looked;
  }

  public String getCode() {
    return code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
