package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A credit is taken back by two people, and everybody who looks at it is told. */
class ReversalIT {

  private static final String REASON = "The attestation was signed for somebody else.";

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void aReversalTakesTwoPeopleAndIsShownToEverybody() {
    var holder = browsing.tab("Ruth Adeyemi", Screen.PHONE);
    holder.navigate("/credit/transcript");
    assertThat(holder.locator(".credit-list .tag.critical")).hasCount(0);
    var officer = browsing.tab("Delroy Campbell", Screen.DESKTOP);
    officer.navigate("/credit/register?license=I.1100562");
    officer.locator("a[href*='/credit/reversal?code=']").first().click();
    var address = officer.url();
    press(officer, "reversal.propose");
    assertThat(officer.locator("#reason-error")).not().isEmpty();
    officer.locator("#reason").fill(REASON);
    press(officer, "reversal.propose");
    assertThat(officer.locator(".because.caution")).containsText(REASON);
    assertThat(button(officer, "reversal.confirm")).hasCount(0);

    var administrator = browsing.tab("Priya Raghavan", Screen.PHONE);
    administrator.navigate(address);
    press(administrator, "reversal.confirm");
    assertThat(administrator.locator(".because.critical")).containsText(REASON);

    var code = address.substring(address.indexOf("code=") + "code=".length());
    var anyone = browsing.tab(Screen.DESKTOP);
    anyone.navigate("/credit/verify-certificate?code=" + code);
    assertThat(anyone.locator("#verdict")).hasText(Words.of("credit", "verify.reversed"));
    holder.navigate("/credit/certificate?code=" + code);
    assertThat(holder.locator(".note.critical").first()).isVisible();
    holder.navigate("/credit/transcript");
    assertThat(holder.locator(".credit-list .tag.critical")).hasCount(1);
  }

  private static void press(Page tab, String key) {
    button(tab, key).click();
  }

  private static Locator button(Page tab, String key) {
    return tab.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(Words.of("credit", key)).setExact(true));
  }
}
