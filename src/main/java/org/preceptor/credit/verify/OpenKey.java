package org.preceptor.credit.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public half of the key that signs checkpoints, as C2SP signed notes write it: name, id, type
 * and key.
 */
record OpenKey(String text, String name, String id, PublicKey key) {

  private static final Pattern SHAPE =
      Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

  /** What stands before the 32 bytes of an Ed25519 key in X.509. */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int ED25519 = 1;

  static OpenKey parse(String text) {
    var parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new BrokenLine("this is not a verifier key");
    }
    var typed = Base64.getDecoder().decode(parts.group(3));
    var name = (parts.group(1) + "\n").getBytes(StandardCharsets.UTF_8);
    if (typed[0] != ED25519 || !Sha256.of(name, typed).startsWith(parts.group(2))) {
      throw new BrokenLine("the key's id does not belong to its name and key");
    }
    try {
      var encoded = new byte[X509.length + typed.length - 1];
      System.arraycopy(X509, 0, encoded, 0, X509.length);
      System.arraycopy(typed, 1, encoded, X509.length, typed.length - 1);
      var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      return new OpenKey(text, parts.group(1), parts.group(2), key);
    } catch (GeneralSecurityException e) {
      throw new BrokenLine("this is not an Ed25519 key");
    }
  }

  boolean signed(String body, byte[] signature) {
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(body.getBytes(StandardCharsets.UTF_8));
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
