package org.preceptor.credit;

import jakarta.inject.Inject;
import org.preceptor.UseCase;

/** Tells anybody with a certificate's code what the certificate is worth now. */
@UseCase
public class VerifyCertificate {

  @Inject Credits credits;
  @Inject ProveCredit proofs;

  public Verification verify(String typed) {
    var code = CertificateCode.read(typed);
    if (code.isEmpty()) {
      return new Verification.Mistyped();
    }
    var credit = credits.find(code.get());
    return credit.isPresent()
        ? new Verification.Found(credit.get(), proofs.of(credit.get().entry().position()))
        : new Verification.Unknown(code.get());
  }
}
