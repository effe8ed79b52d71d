package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CheckpointTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  static CheckpointKey key(String origin) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new CheckpointKey(origin, pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void isASignedNoteOfOriginSizeAndRoot() throws GeneralSecurityException {
    var key = key("credits.example/ledger");
    var head = MerkleTreeTest.head(MerkleTreeTest.leaves(11, 1));

    var lines = Checkpoint.signed(head, key, NOON).note().split("\n", -1);

    assertThat(lines).hasSize(6);
    assertThat(lines[0]).isEqualTo("credits.example/ledger");
    assertThat(lines[1]).isEqualTo("11");
    assertThat(lines[2]).isEqualTo(head.root().base64());
    assertThat(lines[3]).isEmpty();
    assertThat(lines[4]).startsWith("\u2014 credits.example/ledger ");
    assertThat(lines[5]).isEmpty();
    var signed = Base64.getDecoder().decode(lines[4].substring(lines[4].lastIndexOf(' ') + 1));
    assertThat(HexFormat.of().formatHex(signed, 0, 4)).isEqualTo(key.fingerprint());
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(key.open());
    verifier.update(
        (lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(verifier.verify(Arrays.copyOfRange(signed, 4, signed.length))).isTrue();
  }

  /** As computed by hand from the C2SP text: SHA-256(name, line feed, 0x01, public key). */
  @Test
  void theKeysIdComesFromItsNameAndItself() {
    var key = key("a");
    var encoded = key.verifierKey().split("\\+", 3)[2];
    var typed = Base64.getDecoder().decode(encoded);

    assertThat(typed).hasSize(33).startsWith(1);
    assertThat(Hash.of("a\n".getBytes(StandardCharsets.UTF_8), typed).toString())
        .startsWith(key.fingerprint());
    assertThat(key.verifierKey()).startsWith("a+" + key.fingerprint() + "+");
  }

  @Test
  void aNameThatWouldBreakTheNoteIsRefused() {
    assertThatThrownBy(() -> key("two words")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> key("a+b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSecretIsNeverPrinted() {
    var key = key("credits.example/ledger");
    var secret = HexFormat.of().formatHex(key.secret().getEncoded());

    assertThat(key.toString()).isEqualTo(key.verifierKey()).doesNotContain(secret.substring(32));
  }
}
