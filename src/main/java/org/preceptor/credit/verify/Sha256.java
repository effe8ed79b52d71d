package org.preceptor.credit.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal, since every hash of an export is written so. */
final class Sha256 {

  private static final HexFormat HEX = HexFormat.of();

  private Sha256() {}

  static String of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return HEX.formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** RFC 6962: what stands in the tree for some data. */
  static String leaf(byte[] data) {
    return of(new byte[] {0}, data);
  }

  /** RFC 6962: what stands above two others. */
  static String above(String left, String right) {
    return of(new byte[] {1}, HEX.parseHex(left), HEX.parseHex(right));
  }
}
