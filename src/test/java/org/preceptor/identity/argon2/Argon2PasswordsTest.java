package org.preceptor.identity.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords();

  @Test
  void aHashIsArgon2idWithNineteenMebibytesAndTwoPassesAtLeast() {
    assertThat(passwords.hash("seven herons near the mill"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void onlyTheSamePasswordMatches() {
    var hash = passwords.hash("seven herons near the mill");

    assertThat(passwords.matches("seven herons near the mill", hash)).isTrue();
    assertThat(passwords.matches("seven herons near the mill ", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @Test
  void twoPeopleWithOnePasswordHaveTwoHashes() {
    assertThat(passwords.hash("seven herons near the mill"))
        .isNotEqualTo(passwords.hash("seven herons near the mill"));
  }

  @Test
  void anAccentTypedInTwoWaysIsOnePassword() {
    var composed = "ein Caf\u00e9 an der Br\u00fccke";
    var decomposed = "ein Cafe\u0301 an der Bru\u0308cke";

    assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
  }
}
