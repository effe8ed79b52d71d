package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    hand.mark(tab.locator("#found input[type=checkbox][name=source]").nth(row));
  }

  private static void presses(Page tab, Hand hand, String what) {
    unfolds(tab, hand);
    hand.press(tab.locator("#many button[value=" + what + "]"));
  }

  /** On a small screen, what can be done is folded. */
  private static void unfolds(Page tab, Hand hand) {
    if (tab.locator("#many details:not([open])").count() > 0) {
      hand.press(tab.locator("#many summary"));
    }
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

  /** More than a page of them, and one beside. */
  private void importsMany(Page tab, Hand hand) {
    var many = new StringBuilder();
    for (int i = 0; i < 27; i++) {
      many.append("@misc{m%d, title={Wave %d of %s}, year={%d}}\n".formatted(i, i, word, 1990 + i));
    }
    tab.navigate("/research/add-source");
    tab.locator("#pasted").fill(many.toString());
    hand.press(tab.locator("#add-pasted"));
    assertThat(tab.locator("[role=status]").first())
        .hasText(said("report.finished", 27), new HasTextOptions().setTimeout(LONGEST_IMPORT));
  }

  @Test
  void whatIsTickedStaysTickedOnTheNextPageIsExportedAndPutInANewCollection() {
    var tab = browsing.tabByPassword(LIBRARIAN, Screen.PHONE);
    var hand = new Hand.Pointer();
    importsMany(tab, hand);

    tab.navigate("/research/sources?order=title&q=" + word);
    assertThat(tab.locator("#found ol.source-list h3").nth(2)).hasText("Wave 2 of " + word);
    tick(tab, hand, 2);
    hand.press(tab.locator("nav a[href*='page=2']"));
    assertThat(tab.locator("#many summary")).hasText(ticked(1, 1));
    tick(tab, hand, 0);
    assertThat(tab.locator("#many summary")).hasText(ticked(2, 1));
    nothingIsFoundByAxe(tab);

    unfolds(tab, hand);
    var file =
        tab.waitForDownload(
            () -> hand.press(tab.locator("#many button[formaction$='/research/references']")));
    assertThat(text(file)).contains("Wave 2 of " + word).contains("Wave 25 of " + word);
    assertThat(text(file)).doesNotContain("Wave 1 of");

    tab.locator("#into").selectOption("new");
    hand.press(tab.locator("#many button[value=put]"));
    assertThat(tab.locator(".note.caution")).hasText(said("many.said.no-name"));
    unfolds(tab, hand);
    tab.locator("#into").selectOption("new");
    hand.type(tab.locator("#many input[name=named]"), "On " + word);
    presses(tab, hand, "put");
    isToldOf(tab, said("batch.put", 2, "On " + word));
    assertThat(tab.locator("#found input[type=checkbox][name=source]:checked")).hasCount(0);
  }

  private static String ticked(int all, int elsewhere) {
    return Words.of("research", "many.ticked.elsewhere")
        .replace("{0}", String.valueOf(all))
        .replace("{1}", String.valueOf(elsewhere));
  }

  private static String text(Download file) {
    try (var in = file.createReadStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyYearAndEveryJournalCanBeNarrowedToAndNothingLeftIsSaidToBeTheNarrowing() {
    var tab = browsing.tabByPassword(LIBRARIAN, Screen.DESKTOP);
    var hand = new Hand.Pointer();
    importsMany(tab, hand);

    tab.navigate("/research/sources?q=" + word);
    var years = tab.locator("[aria-labelledby=facet-year]");
    assertThat(years.locator("a").first()).containsText("2016");
    hand.press(years.locator("summary"));
    assertThat(years.locator("a").last()).containsText("1990");
    hand.type(years.locator("[name=from]"), "1991");
    hand.type(years.locator("[name=to]"), "1993");
    hand.press(years.locator("button"));
    finds(tab, 3);
    assertThat(tab.locator("#q")).hasValue(word + " year:1991..1993");

    tab.navigate("/research/sources?state=retracted&q=" + word);
    assertThat(tab.locator("#found .empty")).containsText(said("sources.none.narrowed", 27));
    hand.press(tab.locator("#found .empty a"));
    finds(tab, 25);
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
