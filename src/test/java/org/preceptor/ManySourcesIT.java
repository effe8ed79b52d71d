package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody brings several sources at once, shares some, undoes it, and takes them out again. */
class ManySourcesIT {

  private static final String LIBRARIAN = "samira.haddad@demo.preceptor.example";
  private static final double LONGEST_IMPORT = 30_000;

  @RegisterExtension final Browsing browsing = new Browsing();

  /** A word that stands nowhere else. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  private static String said(String key, Object... values) {
    return Words.of("research", key, values);
  }

  /** Three at once, as a file. */
  private void imports(Page tab, Hand hand) {
    tab.navigate("/research/add-source");
    hand.type(
        tab.locator("#pasted"),
        "@misc{a, title={One of %1$s}}\n@misc{b, title={Two of %1$s}}\n@misc{c, title={Three of %1$s}}"
            .formatted(word));
    hand.press(tab.locator("#add-pasted"));
    assertThat(tab).hasURL(Pattern.compile(".*/research/import\\?.*id=.*"));
    assertThat(tab.locator("[role=status]").first())
        .hasText(said("report.finished", 3), new HasTextOptions().setTimeout(LONGEST_IMPORT));
  }

  private void finds(Page tab, int sources) {
    assertThat(tab.locator("#found ol.source-list > li")).hasCount(sources);
  }

  private void search(Page tab) {
    tab.navigate("/research/sources?q=" + word);
    finds(tab, 3);
  }

  private static void tick(Page tab, Hand hand, int row) {
    hand.mark(tab.locator("#found input[name=source]").nth(row));
  }

  private static void presses(Page tab, Hand hand, String what) {
    hand.press(tab.locator("#many button[value=" + what + "]"));
  }

  private static void isToldOf(Page tab, String sentence) {
    assertThat(tab.locator("div.note[role=status]")).containsText(sentence);
  }

  private static void nothingIsFoundByAxe(Page tab) {
    assertThat(new AxeBuilder(tab).setLegacyMode(true).analyze().getViolations())
        .extracting(Rule::getId)
        .isEmpty();
  }

  private void sharesUndoesAndRemoves(Page tab, Hand hand) {
    imports(tab, hand);
    search(tab);
    assertThat(tab.locator("#many")).isHidden();
    tick(tab, hand, 0);
    tick(tab, hand, 1);
    assertThat(tab.locator("#many")).isVisible();
    nothingIsFoundByAxe(tab);
    presses(tab, hand, "share");
    isToldOf(tab, said("batch.share", 2));
    hand.press(tab.locator("button[value=undo]"));
    isToldOf(tab, said("batch.undone", 2));

    hand.mark(tab.locator("[data-tick-all]"));
    presses(tab, hand, "remove");
    assertThat(tab.locator("h1")).hasText(said("batch.title.proposed"));
    assertThat(tab.locator("main")).containsText("Three of " + word);
    nothingIsFoundByAxe(tab);
    hand.press(tab.locator("button[value=go]"));
    assertThat(tab.locator(".lead")).hasText(said("batch.remove", 3, 0));
    tab.navigate("/research/sources?q=" + word);
    finds(tab, 0);
  }

  @Test
  void onAPhone() {
    sharesUndoesAndRemoves(browsing.tabByPassword(LIBRARIAN, Screen.PHONE), new Hand.Pointer());
  }

  @Test
  void withTheKeyboardAlone() {
    var tab = browsing.tabByPassword(LIBRARIAN, Screen.DESKTOP);
    sharesUndoesAndRemoves(tab, new Hand.Keyboard(tab));
  }

  @Test
  void anImportIsTakenBackAsAWhole() {
    var tab = browsing.tabByPassword(LIBRARIAN, Screen.DESKTOP);
    var hand = new Hand.Pointer();
    imports(tab, hand);
    hand.press(tab.locator("#take-back"));
    assertThat(tab.locator(".lead")).hasText(said("batch.proposed", 3, 0));
    hand.press(tab.locator("button[value=go]"));
    assertThat(tab.locator(".lead")).hasText(said("batch.take-back", 3, 0));
    tab.navigate("/research/sources?q=" + word);
    finds(tab, 0);
  }
}
