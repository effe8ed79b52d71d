package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** What people do with a credit that was earned: keep it, prove it, check it. */
record CreditSteps(Page page, Hand hand) {

  /** From the transcript to the certificate of the one credit; returns its code. */
  String openCertificate(String course) {
    page.navigate("/credit/transcript");
    var credits = page.locator(".credit-list > li");
    assertThat(credits).hasCount(1);
    assertThat(credits.locator("h2")).hasText(course);
    hand.press(credits.locator("a[href*='/credit/certificate?code=']"));
    assertThat(page.locator("#certificate-title")).isVisible();
    assertThat(page.locator(".certificate-course")).hasText(course);
    return page.locator(".certificate-code").textContent().strip();
  }

  /** Saves the certificate as a file and looks at its first bytes. */
  void download() {
    var download =
        page.waitForDownload(
            () -> hand.press(page.locator("a[href*='/credit/certificate.pdf?code=']")));
    try {
      var bytes = Files.readAllBytes(download.path());
      Assertions.assertTrue(bytes.length > 10_000, "a whole page, got " + bytes.length + " bytes");
      Assertions.assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public's check of a code. */
  void verify(String code) {
    page.navigate("/credit/verify-certificate");
    hand.type(page.locator("#code"), code);
    hand.press(button("credit", "verify.check"));
  }

  void isValid() {
    assertThat(page.locator("#verdict")).hasText(Words.of("credit", "verify.valid"));
  }

  /** A board officer's way from a license number to the credits behind it, proved. */
  void findLicensee(String number, String course) {
    page.navigate("/credit/register");
    hand.type(page.locator("#q"), number);
    hand.press(button("credit", "register.show"));
    assertThat(page.locator("tbody tr")).hasCount(1);
    hand.press(page.locator("tbody th a"));
    assertThat(page).hasURL(Pattern.compile(".*/credit/register\\?.*license=.*"));
    assertThat(page.locator(".tree")).containsText(course);
    assertThat(page.locator(".note.summary.positive")).isVisible();
  }

  private Locator button(String bundle, String key) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.of(bundle, key)).setExact(true));
  }
}
