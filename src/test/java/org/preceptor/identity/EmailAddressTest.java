package org.preceptor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void spellingsThatDifferInCaseAreOneAddress() {
    assertThat(new EmailAddress("Amara@Example.org"))
        .isEqualTo(new EmailAddress("amara@example.org"));
    assertThat(new EmailAddress("Amara@Example.org")).hasToString("Amara@Example.org");
  }

  @Test
  void spacesAroundWhatWasTypedAreForgiven() {
    assertThat(EmailAddress.parse("  amara@example.org "))
        .contains(new EmailAddress("amara@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amara",
        "@example.org",
        "amara@",
        "amara@example",
        "a b@example.org",
        "a@example.org\r\nBcc: all@example.org",
        "a@b@example.org",
        "a,b@example.org",
        "<a@example.org>"
      })
  void anythingElseIsNoAddress(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
  }
}
