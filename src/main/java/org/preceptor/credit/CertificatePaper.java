package org.preceptor.credit;

/** A certificate to be kept in a file or on a wall. */
public interface CertificatePaper {

  /** A PDF. */
  byte[] print(Credit credit);
}
