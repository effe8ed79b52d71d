package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.credit.Credit;
import org.preceptor.credit.OpenCertificate;
import org.preceptor.credit.SquareCode;
import org.preceptor.web.Texts;

/** Backs {@code credit/certificate.xhtml}. */
@Named
@RequestScoped
public class CertificateView {

  @Inject OpenCertificate certificates;
  @Inject CertificateAddress address;
  @Inject SquareCode squares;
  @Inject Texts texts;

  private String code = "";
  private @Nullable Credit credit;

  public void load() {
    credit = certificates.get(code);
  }

  public @Nullable CreditLine getCredit() {
    return credit == null ? null : new CreditLine(credit, texts);
  }

  /** Where the public checks it. */
  public String getAddress() {
    return credit == null ? "" : address.of(credit.entry().certificate());
  }

  public Squares getSquares() {
    return new Squares(squares.of(getAddress()));
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }
}
