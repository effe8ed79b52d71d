package org.preceptor.credit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What the tree holds of an entry: a hash that says nothing about the text without the salt. To
 * erase a person is to destroy salt and text; every proof stays valid.
 */
public final class Commitment {

  private static final int SALT_LENGTH = 32;

  private final byte[] salt;
  private final String text;

  public Commitment(byte[] salt, String text) {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
    }
    this.salt = salt.clone();
    this.text = text;
  }

  public static Commitment salted(String text, SecureRandom random) {
    var salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    return new Commitment(salt, text);
  }

  public byte[] salt() {
    return salt.clone();
  }

  public String text() {
    return text;
  }

  public Hash leaf() {
    return MerkleTree.leaf(Hash.of(salt, text.getBytes(StandardCharsets.UTF_8)).bytes());
  }
}
