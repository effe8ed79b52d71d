package org.preceptor.credit;

/** What the public is told about a certificate's code. */
public sealed interface Verification {

  /** There is such a certificate; what it says now, and that it stands in the ledger. */
  record Found(Credit credit, Proof proof) implements Verification {}

  /** No certificate was issued with this code. */
  record Unknown(CertificateCode code) implements Verification {}

  /** A character is missing, too many or wrong; no certificate can have this code. */
  record Mistyped() implements Verification {}
}
