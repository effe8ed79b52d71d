package org.preceptor.credit;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the public page of one certificate: 128 bits of chance and 12 to catch slips of the pen, as
 * seven groups of four from an alphabet without I, L, O and U.
 */
public record CertificateCode(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 28;
  private static final int CHECK_BITS = 12;

  public CertificateCode {
    if (!parse(text).equals(Optional.of(text))) {
      throw new IllegalArgumentException("not the code of a certificate");
    }
  }

  public static CertificateCode random(SecureRandom random) {
    return of(new BigInteger(128, random));
  }

  static CertificateCode of(BigInteger number) {
    return new CertificateCode(written(number.shiftLeft(CHECK_BITS).or(check(number))));
  }

  /**
   * Reads what a person typed: small letters, spaces, missing hyphens, O for 0 and I or L for 1 are
   * all taken as meant. Empty where a character is missing or wrong.
   */
  public static Optional<CertificateCode> read(String typed) {
    return parse(typed).map(CertificateCode::new);
  }

  private static Optional<String> parse(String typed) {
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}._]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (plain.length() != LENGTH || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return Optional.empty();
    }
    var whole = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      whole = whole.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(plain.charAt(i))));
    }
    var number = whole.shiftRight(CHECK_BITS);
    return number.shiftLeft(CHECK_BITS).or(check(number)).equals(whole)
        ? Optional.of(written(whole))
        : Optional.empty();
  }

  private static BigInteger check(BigInteger number) {
    var hash = new BigInteger(1, Hash.of(number.toByteArray()).bytes());
    return hash.shiftRight(Hash.LENGTH * Byte.SIZE - CHECK_BITS);
  }

  private static String written(BigInteger whole) {
    var code = new StringBuilder();
    for (int i = LENGTH - 1; i >= 0; i--) {
      code.append(ALPHABET.charAt(whole.shiftRight(5 * i).and(BigInteger.valueOf(31)).intValue()));
      if (i % 4 == 0 && i > 0) {
        code.append('-');
      }
    }
    return code.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
