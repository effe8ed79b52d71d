package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateCodeTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static CertificateCode code(long seed) {
    return CertificateCode.of(new BigInteger(128, new Random(seed)));
  }

  @Test
  void isSevenGroupsOfFour() {
    assertThat(CertificateCode.random(new SecureRandom()).text())
        .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isReadHoweverItWasCopied(long seed) {
    var code = code(seed);

    assertThat(CertificateCode.read(code.text())).hasValue(code);
    assertThat(CertificateCode.read(" " + code.text().toLowerCase(Locale.ROOT))).hasValue(code);
    assertThat(CertificateCode.read(code.text().replace("-", ""))).hasValue(code);
    assertThat(CertificateCode.read(code.text().replace("-", " \u2013 "))).hasValue(code);
    assertThat(CertificateCode.read(code.text().replace('0', 'O').replace('1', 'I')))
        .hasValue(code);
    assertThat(CertificateCode.read(code.text().replace('0', 'o').replace('1', 'l')))
        .hasValue(code);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void twoExchangedOrOneWrongCharacterAreNoticed(long seed) {
    var random = new Random(seed);
    var text = code(seed).text().replace("-", "");
    int at = random.nextInt(text.length() - 1);
    char a = text.charAt(at);
    char b = text.charAt(at + 1);
    char other = a == 'Z' ? 'Y' : 'Z';

    // Twelve bits of check let one in 4,096 pass; none of these does.
    assertThat(CertificateCode.read(text.substring(0, at) + other + text.substring(at + 1)))
        .isEmpty();
    if (a != b) {
      assertThat(CertificateCode.read(text.substring(0, at) + b + a + text.substring(at + 2)))
          .isEmpty();
    }
  }

  @Test
  void anythingElseIsNoCode() {
    assertThat(CertificateCode.read("")).isEmpty();
    assertThat(CertificateCode.read("no such thing")).isEmpty();
    assertThat(CertificateCode.read(code(1).text() + "0")).isEmpty();
    assertThat(CertificateCode.read("UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU")).isEmpty();
  }
}
