package org.preceptor.credit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The Ed25519 key that signs checkpoints, and the name it signs under.
 *
 * @param origin names this ledger among all others, like an address without its scheme
 */
public record CheckpointKey(String origin, PrivateKey secret, PublicKey open) {

  private static final Pattern NAME = Pattern.compile("[^\\s+]+");
  private static final byte[] ED25519 = {1};
  private static final int RAW_LENGTH = 32;
  private static final int ID_LENGTH = 4;

  public CheckpointKey {
    if (!NAME.matcher(origin).matches()) {
      throw new IllegalArgumentException("a ledger's name has no spaces and no plus: " + origin);
    }
  }

  /** The key's id and the signature, as they stand on the signature line before Base64. */
  byte[] sign(String body) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(body.getBytes(StandardCharsets.UTF_8));
      return joined(id(), signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint key can't sign", e);
    }
  }

  /** What a verifier needs: name, id and public key in the form of C2SP signed notes. */
  public String verifierKey() {
    var encoded = Base64.getEncoder().encodeToString(joined(ED25519, raw()));
    return origin + "+" + HexFormat.of().formatHex(id()) + "+" + encoded;
  }

  /** The key's id: eight hexadecimal digits that stand in every signature. */
  public String fingerprint() {
    return HexFormat.of().formatHex(id());
  }

  private byte[] id() {
    var name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Hash.of(name, ED25519, raw()).bytes(), ID_LENGTH);
  }

  private byte[] raw() {
    var encoded = open.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return verifierKey();
  }
}
