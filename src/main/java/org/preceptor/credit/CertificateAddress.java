package org.preceptor.credit;

/**
 * Where the public checks a certificate.
 *
 * @param site the public address of the whole site, without a slash at its end
 */
public record CertificateAddress(String site) {

  public String of(CertificateCode code) {
    return site + "/credit/verify-certificate?code=" + code;
  }
}
