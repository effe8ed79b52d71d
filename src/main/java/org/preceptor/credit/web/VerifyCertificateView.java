package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.Verification;
import org.preceptor.credit.VerifyCertificate;
import org.preceptor.web.Texts;

/** Backs {@code credit/verify-certificate.xhtml}, which anybody may open. */
@Named
@RequestScoped
public class VerifyCertificateView {

  private static final int LONGEST = 80;

  @Inject VerifyCertificate certificates;
  @Inject Texts texts;

  private String code = "";
  private @Nullable Verification verification;

  public void load() {
    if (!code.isBlank()) {
      verification = certificates.verify(code);
    }
  }

  /** Which part of the page is shown: ask, found, unknown or mistyped. */
  public String getOutcome() {
    return switch (verification) {
      case null -> "ask";
      case Verification.Found found -> "found";
      case Verification.Unknown unknown -> "unknown";
      case Verification.Mistyped mistyped -> "mistyped";
    };
  }

  public @Nullable CreditLine getCredit() {
    return verification instanceof Verification.Found found
        ? new CreditLine(found.credit(), texts)
        : null;
  }

  public @Nullable ProofLine getProof() {
    return verification instanceof Verification.Found found
        ? new ProofLine(found.proof(), texts.locale())
        : null;
  }

  /** The steps' hashes from the leaf to the root. */
  public List<String> getSteps() {
    return verification instanceof Verification.Found found
        ? found.proof().path().path().stream().map(Object::toString).toList()
        : List.of();
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    var typed = code == null ? "" : code.strip();
    this.code = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }
}
