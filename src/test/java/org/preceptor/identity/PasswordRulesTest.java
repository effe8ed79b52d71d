package org.preceptor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final String NAME = "Amara Okonkwo";
  private static final String EMAIL = "amara.okonkwo@example.org";

  private static java.util.Optional<PasswordFault> fault(String password) {
    return PasswordRules.fault(password, NAME, EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lantern over quiet water",
        "seven herons near the mill",
        "xK9#mQ2$vL5pRw7",
        "тихая вода несёт фонарь",
        "93481726405123987",
        "no capitals no digits",
        "preceptor keeps my evenings free of paper"
      })
  void longPasswordsOfAnyCharactersAreTaken(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @Test
  void fourteenCharactersAreTooFewAndFifteenEnough() {
    assertThat(fault("herons at mill")).contains(PasswordFault.TOO_SHORT);
    assertThat(fault("herons at mills")).isEmpty();
  }

  @Test
  void lengthIsCountedInCharactersThatPeopleSee() {
    assertThat(fault("🦉".repeat(8))).contains(PasswordFault.TOO_SHORT);
  }

  @Test
  void twoHundredCharactersAreTakenAndOneMoreIsNot() {
    var long200 = "seven herons near the mill, ".repeat(8).substring(0, 199) + "x";

    assertThat(fault(long200)).isEmpty();
    assertThat(fault(long200 + "x")).contains(PasswordFault.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "passwordpassword",
        "Password12345678",
        "P@ssw0rdP@ssw0rd",
        "iloveyousomuch2024",
        "qwertyuiopasdfgh",
        "1234567890123456",
        "9876543210987654",
        "abcdefghijklmnop",
        "correct horse battery staple",
        "correcthorsebatterystaple2025",
        "abc1234567890123",
        "1qaz1qaz1qaz1qaz",
        "Summer2026Summer2026",
        "thequickbrownfox"
      })
  void whatIsTriedFirstIsNotTaken(String password) {
    assertThat(fault(password)).contains(PasswordFault.COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amaraokonkwo2026",
        "Okonkwo, Amara 1",
        "amara.okonkwo@example.org",
        "preceptorpreceptor",
        "Preceptor-Amara-9"
      })
  void onesOwnNameAndOursAreNotTaken(String password) {
    assertThat(fault(password)).contains(PasswordFault.NAMES_YOU);
  }

  @Test
  void aBlankNameForbidsNothing() {
    assertThat(PasswordRules.fault("lantern over quiet water", "", "")).isEmpty();
  }
}
