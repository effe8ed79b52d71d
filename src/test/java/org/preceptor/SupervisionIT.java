package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.preceptor.supervision.AgreementTerm;

/** Both sides of an agreement on supervision, from its first word to its end. */
class SupervisionIT {

  private static final String DESK = "/supervision/agreements";
  private static final String BEN = "ben.whitehorse@demo.preceptor.example";
  private static final String INES = "ines.delgado@demo.preceptor.example";
  private static final String CHIDI = "chidi.iwu@demo.preceptor.example";

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void anAgreementIsWrittenSignedByBothChangedAndEnded() {
    var supervisor = browsing.tabByPassword(BEN, Screen.DESKTOP);
    var supervisee = browsing.tabByPassword(INES, Screen.PHONE);
    supervisee.navigate(DESK);
    noFaults(supervisee);

    var hand = new Hand.Pointer();
    write(supervisor, hand, INES);
    assertThat(supervisor.locator(".note.positive").first()).isVisible();
    var address = supervisor.url();
    assertThat(state(supervisor)).hasText(word("state.waiting"));
    noFaults(supervisor);
    press(supervisor, hand, "sign.do", 1);
    assertThat(supervisor.locator("[data-error-summary]")).isFocused();
    sign(supervisor, hand, 1);
    assertThat(state(supervisor)).hasText(word("state.waiting"));

    supervisee.navigate("/notice/mailbox");
    assertThat(supervisee.locator(".letters > li").filter(saying("letter.asked.subject")))
        .not()
        .hasCount(0);
    supervisee.navigate(DESK);
    supervisee.locator(".agreement-mine a").first().click();
    assertThat(supervisee).hasURL(address);
    sign(supervisee, hand, 1);
    assertThat(state(supervisee)).hasText(word("state.in-force"));
    noFaults(supervisee);

    supervisor.navigate(address);
    assertThat(state(supervisor)).hasText(word("state.in-force"));
    enterApproval(supervisor);
    change(supervisee, "Fridays at noon.");
    assertThat(state(supervisee)).hasText(word("state.in-force"));
    assertThat(supervisee.locator(".agreement-term .tag.caution")).hasCount(1);
    assertThat(supervisee.locator(".agreement-before")).containsText("Each week, about frequency");
    noFaults(supervisee);
    sign(supervisee, hand, 2);
    supervisor.navigate(address);
    sign(supervisor, hand, 2);
    assertThat(supervisor.locator(".history li")).hasCount(2);
    assertThat(supervisor.locator(".history li").last()).containsText(word("until.REPLACED"));

    supervisor.locator("#ending > summary").click();
    supervisor.locator("#reason").fill("I leave the agency.");
    supervisor.locator("#end").click();
    assertThat(state(supervisor)).hasText(word("state.ended"));
    supervisee.navigate(address);
    assertThat(supervisee.locator(".because.critical")).containsText("I leave the agency.");
    assertThat(supervisee.locator("#end")).hasCount(0);
    noFaults(supervisee);
    supervisee.navigate("/notice/mailbox");
    assertThat(supervisee.locator(".letters > li").filter(saying("letter.ended.subject")))
        .hasCount(1);
  }

  @Test
  void itIsWrittenAndSignedByKeyboardOnAPhoneAndTwoPressesSignOnce() {
    var supervisor = browsing.tabByPassword(BEN, Screen.PHONE);
    var keyboard = new Hand.Keyboard(supervisor);
    supervisor.navigate("/supervision/write-agreement");
    noFaults(supervisor);
    write(supervisor, keyboard, CHIDI);
    assertThat(supervisor.locator(".note.positive").first()).isVisible();
    sign(supervisor, keyboard, 1);
    assertThat(supervisor.locator(".agreement-signers .tag.positive")).hasCount(1);
    assertThat(supervisor.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);

    var supervisee = browsing.tabByPassword(CHIDI, Screen.DESKTOP);
    supervisee.navigate(supervisor.url());
    supervisee.locator("#read").check();
    supervisee.locator("#do-sign").dblclick();

    assertThat(supervisee.locator(".note.positive").first()).isVisible();
    assertThat(state(supervisee)).hasText(word("state.in-force"));
    assertThat(supervisee.locator(".agreement-signers .tag.positive")).hasCount(2);
  }

  @Test
  void whatIsMissingIsToldAtItsFieldAndNothingIsLost() {
    var supervisor = browsing.tabByPassword(BEN, Screen.DESKTOP);
    supervisor.navigate("/supervision/write-agreement");
    supervisor.locator("#email0").fill("nobody@demo.preceptor.example");
    supervisor.locator("#term-goals").fill("To assess well.");
    supervisor.locator("#firstDay").fill("2026-01-05");

    supervisor.locator("#save").click();

    assertThat(supervisor.locator("[data-error-summary]")).isFocused();
    assertThat(supervisor.locator("#email0-error")).hasText(word("who.UNKNOWN"));
    assertThat(supervisor.locator("#term-fees-error")).not().isEmpty();
    assertThat(supervisor.locator("#term-goals")).hasValue("To assess well.");
    assertThat(supervisor.locator("#firstDay")).hasValue("2026-01-05");
    noFaults(supervisor);
  }

  @Test
  void anotherPersonsAgreementIsNotThere() {
    browsing.expect("404");
    var supervisor = browsing.tab("Ruth Adeyemi", Screen.DESKTOP);
    supervisor.navigate(DESK);
    var address = supervisor.locator(".agreement-list h3 a").first().getAttribute("href");
    var stranger = browsing.tabByPassword(CHIDI, Screen.PHONE);

    for (var one :
        List.of(
            address,
            address.replace("/agreement?", "/write-agreement?"),
            "/supervision/agreement?id=" + UUID.randomUUID(),
            "/supervision/agreement?id=x")) {
      assertThat(stranger.navigate(one).status()).as(one).isEqualTo(404);
    }
  }

  private static void write(Page tab, Hand hand, String supervisee) {
    tab.navigate("/supervision/write-agreement");
    hand.type(tab.locator("#email0"), supervisee);
    hand.pick(tab.locator("#rules0"), "us-va|");
    tab.locator("#firstDay").fill("2026-01-05");
    for (var term : AgreementTerm.values()) {
      hand.type(tab.locator("#term-" + term.word()), "Each week, about " + term.word() + ".");
    }
    hand.press(tab.locator("#save"));
    assertThat(tab).hasURL(Pattern.compile(".*/supervision/agreement\\?id=[0-9a-f-]{36}"));
  }

  private static void sign(Page tab, Hand hand, int version) {
    hand.mark(tab.locator("#read"));
    press(tab, hand, "sign.do", version);
    assertThat(tab.locator(".note.positive").first()).hasText(word("sign.done"));
  }

  private static void enterApproval(Page tab) {
    tab.locator("#approvedOn").fill("2026-01-06");
    tab.locator("[id$=approve]").first().click();
    assertThat(tab.locator(".note.positive").first()).hasText(word("approve.done"));
  }

  private static void change(Page tab, String frequency) {
    tab.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(word("agreement.change")).setExact(true))
        .click();
    tab.locator("#term-frequency").fill(frequency);
    tab.locator("#save").click();
    assertThat(tab.locator(".note.positive").first()).hasText(word("write.changed"));
  }

  private static void press(Page tab, Hand hand, String key, Object... values) {
    hand.press(
        tab.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName(Words.of("supervision", key, values))
                .setExact(true)));
  }

  private static Locator.FilterOptions saying(String key) {
    return new Locator.FilterOptions()
        .setHasText(Words.of("supervision", key, "Inés Delgado", "Ben Whitehorse"));
  }

  private static Locator state(Page tab) {
    return tab.locator(".head .tag");
  }

  private static String word(String key) {
    return Words.of("supervision", key);
  }

  private static void noFaults(Page tab) {
    assertThat(new AxeBuilder(tab).setLegacyMode(true).analyze().getViolations())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }
}
