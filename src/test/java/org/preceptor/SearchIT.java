package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody searches, narrows, keeps the search and is told what is new; a colleague adds sources.
 */
class SearchIT {

  private static final String SEARCHER = "ines.delgado@demo.preceptor.example";
  private static final String COLLEAGUE = "chidi.iwu@demo.preceptor.example";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  @RegisterExtension final Browsing browsing = new Browsing();

  /** A word that stands nowhere else. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  private Page tab(Screen screen) {
    return browsing.tabByPassword(SEARCHER, screen);
  }

  private void colleagueAdds(String title, String issued, boolean shared) {
    new ResearchSteps(browsing.tabByPassword(COLLEAGUE, Screen.DESKTOP), new Hand.Pointer())
        .addByHand(Map.of("title", title, "issued", issued), shared);
  }

  private static void search(Page tab, Hand hand, String typed) {
    tab.navigate("/research/sources");
    hand.type(tab.locator("#q"), typed);
    hand.press(tab.locator("form[role=search] button[type=submit]"));
  }

  private static void finds(Page tab, int sources) {
    assertThat(tab.locator("#found h2").first())
        .hasText(Words.of("research", "sources.found", sources));
    assertThat(tab.locator("#found ol.source-list > li")).hasCount(sources);
  }

  private static void narrow(Page tab, Hand hand, String facet, String value) {
    hand.press(
        tab.locator("[aria-labelledby=facet-" + facet + "] a")
            .filter(new Locator.FilterOptions().setHasText(value)));
  }

  private void keep(Page tab, Hand hand, String name) {
    hand.press(tab.locator("summary", new Page.LocatorOptions().setHasText(said("saved.save"))));
    hand.type(tab.locator("#name"), name);
    hand.mark(tab.locator("input[name=alerts]"));
    hand.press(tab.locator("form.keep-search button"));
    assertThat(tab.locator(".note[role=status]")).hasText(said("saved.said.saved"));
  }

  private static String said(String key) {
    return Words.of("research", key);
  }

  private static void letGo(Page tab, Hand hand, String name) {
    tab.navigate("/research/sources");
    hand.press(tab.locator("summary", new Page.LocatorOptions().setHasText(said("saved.title"))));
    hand.press(tab.locator("button[aria-label='" + said("saved.remove") + ": " + name + "']"));
    assertThat(tab.locator(".note[role=status]")).hasText(said("saved.said.removed"));
  }

  @Test
  void onADesktopWhatWasSearchedIsNarrowedKeptAndToldOf() {
    colleagueAdds("On " + word + " by video", "2019", true);
    colleagueAdds("On " + word + " by letter", "2021", true);
    colleagueAdds("On " + word + " in secret", "2021", false);
    var tab = tab(Screen.DESKTOP);
    var hand = new Hand.Pointer();

    search(tab, hand, word);
    finds(tab, 2);
    assertThat(tab.locator("#found mark").first()).hasText(word);
    narrow(tab, hand, "year", "2019");
    finds(tab, 1);
    assertThat(tab.locator(".chosen")).containsText("2019");
    hand.press(tab.locator(".chosen a").first());
    finds(tab, 2);

    keep(tab, hand, word);
    colleagueAdds("On " + word + " by telephone", "2022", true);
    isToldOf(tab, "On " + word + " by telephone");
    letGo(tab, hand, word);
  }

  /** In the demonstration's mailbox. */
  private void isToldOf(Page tab, String title) {
    var letter = tab.locator(".letters > li", new Page.LocatorOptions().setHasText(subject()));
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    tab.navigate("/notice/mailbox");
    while (letter.count() == 0 && System.nanoTime() < end) {
      tab.waitForTimeout(2_000);
      tab.navigate("/notice/mailbox");
    }
    letter.locator("summary").click();
    assertThat(letter.locator(".letter")).containsText(title);
    assertThat(letter.locator(".letter")).not().containsText("in secret");
  }

  private String subject() {
    return Words.of("research", "letter.found.subject", word, 1);
  }

  @Test
  void onAPhoneTheValuesToNarrowByComeUpAndGo() {
    colleagueAdds("On " + word + " by video", "2019", true);
    colleagueAdds("On " + word + " by letter", "2021", true);
    var tab = tab(Screen.PHONE);
    var hand = new Hand.Pointer();

    search(tab, hand, word);
    finds(tab, 2);
    assertThat(tab.locator("#found h2").first()).isInViewport();
    assertThat(tab.locator("#found h3 a").first()).isInViewport();
    assertThat(tab.locator("#facets")).isHidden();
    hand.press(tab.locator(".narrow-button"));
    assertThat(tab.locator("#facets")).isVisible();
    nothingIsFoundByAxe(tab);
    narrow(tab, hand, "year", "2021");

    finds(tab, 1);
    keep(tab, hand, word);
    letGo(tab, hand, word);
  }

  @Test
  void withTheKeyboardAloneASearchIsSpelledAnewNarrowedAndKept() {
    colleagueAdds("On endings " + word + " by video", "2019", true);
    colleagueAdds("On endings " + word + " by letter", "2021", true);
    var tab = tab(Screen.DESKTOP);
    var hand = new Hand.Keyboard(tab);

    search(tab, hand, "endingz " + word);
    assertThat(tab.locator("#found .empty")).containsText(said("sources.meant"));
    nothingIsFoundByAxe(tab);
    hand.press(tab.locator("#found .empty a"));
    finds(tab, 2);
    narrow(tab, hand, "year", "2021");
    finds(tab, 1);
    nothingIsFoundByAxe(tab);
    keep(tab, hand, word);
    letGo(tab, hand, word);
  }

  @Test
  void standardsModulesAndScenariosAreFoundBeside() {
    var tab = tab(Screen.DESKTOP);

    search(tab, new Hand.Pointer(), "\"informed consent\"");

    var beside = tab.locator("section[aria-labelledby=beside]");
    assertThat(beside.locator("h2")).hasText(said("sources.beside"));
    assertThat(beside.locator("a[href*='/content/standard?number=2.04']")).isVisible();
    nothingIsFoundByAxe(tab);
  }

  @Test
  void everythingIsFoundByWhoMayReadItOnDesktopAndPhone() {
    for (var screen : Screen.values()) {
      var tab = tab(screen);
      tab.navigate("/learning/courses");
      tab.locator("main form[role=search] #q").fill("consents");
      tab.keyboard().press("Enter");
      var kinds = tab.locator(".kinds a[aria-current]");
      assertThat(kinds).containsText(said("search.kind.module"));
      assertThat(tab.locator("#found ol a[href*='/learning/module']").first()).isVisible();
      assertThat(tab.locator("#found ol a[href*='/content/standard']")).hasCount(0);
      tab.locator(".kinds a").first().click();
      assertThat(tab.locator("#found a[href*='/content/']").first()).isVisible();
      nothingIsFoundByAxe(tab);
      tab.locator(".kinds a[href*='kind=lesson']").click();
      tab.locator("#found ol a").first().click();
      assertThat(tab).hasURL(Pattern.compile(".*/learning/take-module\\?module=.*&lesson=.*"));
      assertThat(tab.locator("h1")).isVisible();
      tab.navigate("/scenario/scenarios");
      tab.locator("main form[role=search] #q").fill("zzzzqqq");
      tab.keyboard().press("Enter");
      assertThat(tab.locator(".empty h2")).hasText(said("sources.none.title"));
    }
  }

  @Test
  void bothSearchesOfTheStandardsFindTheSame() {
    var tab = tab(Screen.DESKTOP);
    for (var typed : List.of("consent", "texting", "supervision", "suicidal", "boundaries")) {
      tab.navigate("/research/search?kind=standard&q=" + typed);
      var indexed = numbers(tab.locator("#found ol a[href*='/content/standard']"));
      tab.navigate("/content/standards?q=" + typed);
      assertThat(numbers(tab.locator("#found h3 a"))).as(typed).isEqualTo(indexed);
    }
    tab.navigate("/content/standards?q=boundries");
    assertThat(tab.locator(".empty b")).hasText("boundaries");
  }

  private static List<String> numbers(Locator links) {
    return links.all().stream()
        .map(one -> one.getAttribute("href").replaceFirst(".*number=", ""))
        .sorted()
        .toList();
  }

  @Test
  void fromATickTheEnterKeyGoesToWhatCanBeDone() {
    colleagueAdds("On " + word + " by video", "2019", true);
    var tab = tab(Screen.DESKTOP);
    search(tab, new Hand.Pointer(), word);
    finds(tab, 1);
    var tick = tab.locator("input[name=source]").first();
    tick.focus();
    tab.keyboard().press("Space");
    assertThat(tick).isChecked();
    tab.keyboard().press("Enter");
    assertThat(tab.locator("#into")).isFocused();
    assertThat(tick).isChecked();
  }

  @Test
  void theMagnifierAndTheSlashGoToTheSearchOfEverything() {
    var tab = tab(Screen.DESKTOP);
    tab.navigate("/learning/courses");
    tab.locator("header .iconbtn[title]").click();
    assertThat(tab).hasURL(Pattern.compile(".*/research/search$"));
    assertThat(tab.locator("#q")).isFocused();
    tab.locator("h1").click();
    tab.keyboard().press("/");
    assertThat(tab.locator("#q")).isFocused();
    assertThat(tab.locator("#q")).hasValue("");
    tab.keyboard().type("a/b");
    assertThat(tab.locator("#q")).hasValue("a/b");
  }

  @Test
  void titlesAreProposedToWhoMayReadThem() {
    colleagueAdds("On " + word + " by video", "2019", true);
    colleagueAdds("On " + word + " in secret", "2021", false);
    var tab = tab(Screen.DESKTOP);
    tab.navigate("/research/sources");

    tab.locator("#q").pressSequentially(word.substring(0, 12));

    assertThat(tab.locator("#titles option")).hasCount(1);
    assertThat(tab.locator("#titles option")).hasAttribute("value", Pattern.compile(".*by video$"));
  }

  /** In light and in dark. */
  private static void nothingIsFoundByAxe(Page tab) {
    for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      Browsing.show(tab, scheme);
      var found = new AxeBuilder(tab).setLegacyMode(true).analyze().getViolations();
      assertThat(found).as(scheme + " " + tab.url()).extracting(Rule::getId).isEmpty();
    }
  }
}
