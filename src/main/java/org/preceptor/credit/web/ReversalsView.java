package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.ReverseCredit;
import org.preceptor.identity.People;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code credit/reversals.xhtml}: proposals that wait for a second person, and the past. */
@Named
@RequestScoped
public class ReversalsView {

  @Inject ReverseCredit reversing;
  @Inject CurrentPerson person;
  @Inject People people;
  @Inject Said said;
  @Inject Texts texts;

  private String code = "";
  private List<ReversalLine> all = List.of();

  public void load() {
    var zone = people.get(person.id()).zone();
    all =
        reversing.list().stream()
            .map(one -> new ReversalLine(one, person.id(), people, zone, texts))
            .toList();
  }

  /** Opens the credit of a code. */
  public @Nullable String open() {
    var read = CertificateCode.read(code);
    if (read.isEmpty()) {
      said.errorAt("code", "credit", "reversals.code.malformed");
      return null;
    }
    return "/credit/reversal?faces-redirect=true&code=" + read.get().text();
  }

  public List<ReversalLine> getOpen() {
    return all.stream().filter(ReversalLine::isOpen).toList();
  }

  public List<ReversalLine> getDecided() {
    return all.stream().filter(line -> !line.isOpen()).toList();
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }
}
