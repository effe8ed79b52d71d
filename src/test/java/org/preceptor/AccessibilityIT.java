package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.access.Access;
import org.preceptor.access.Role;
import org.preceptor.access.yaml.YamlAccess;

/**
 * axe finds nothing on any page that a role can open, in light and in dark. It is the floor: it
 * sees a third of what can be wrong, at most.
 *
 * <p>Each role is shown the pages that the public is not, in the dark only as to their colors.
 * {@code -Daxe.grid=true} shows it all of them, on both screens, by all rules in both schemes.
 */
class AccessibilityIT {

  private static final List<String> ABOUT_COLORS = List.of("color-contrast", "link-in-text-block");

  private static final Access ACCESS = new YamlAccess().read();

  @RegisterExtension final Browsing browsing = new Browsing();

  private final List<String> violations = new ArrayList<>();

  /** Pages of things that somebody began are looked at too, so somebody has to begin them. */
  @BeforeAll
  static void beginThings() {
    if (Chromium.find().isPresent()) {
      Estate.of(Guest.all());
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nothingIsFoundOnAnyPageOfARole(Role role) {
    var pages =
        Crawl.by(Visitor.as(role), ACCESS).oneOfEach().stream()
            .filter(AccessibilityIT::isNotPublic)
            .toList();
    var tab = browsing.tab(role, Screen.DESKTOP);

    for (var address : pages) {
      tab.navigate(address);
      Browsing.show(tab, ColorScheme.LIGHT);
      found(address, new AxeBuilder(tab));
      Browsing.show(tab, ColorScheme.DARK);
      found(address + " in the dark", new AxeBuilder(tab).withRules(ABOUT_COLORS));
    }

    report(role.word(), pages);
  }

  @Test
  void nothingIsFoundOnAnyPublicPage() {
    var pages = Crawl.by(new Visitor(), ACCESS).oneOfEach();
    var tab = browsing.tab(Screen.DESKTOP);

    pages.forEach(address -> byAllRules(tab, address));

    report("public", pages);
  }

  @Test
  void nothingIsFoundWhereAPageIsMissing() {
    browsing.expect("404");

    byAllRules(browsing.tab(Screen.PHONE), "/nowhere");

    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @EnabledIfSystemProperty(named = "axe.grid", matches = "true")
  void nothingIsFoundOnAnyScreenInAnyScheme(Role role) {
    var pages = Crawl.by(Visitor.as(role), ACCESS).oneOfEach();

    for (var screen : Screen.values()) {
      var tab = browsing.tab(role, screen);
      pages.forEach(address -> byAllRules(tab, address));
    }

    report(role.word() + " on every screen", pages);
  }

  private static boolean isNotPublic(String address) {
    return ACCESS.route(address.replaceFirst("\\?.*", "")).orElseThrow().need().isPresent();
  }

  private void byAllRules(Page tab, String address) {
    tab.navigate(address);
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Browsing.show(tab, scheme);
      found(address + " " + scheme, new AxeBuilder(tab));
    }
  }

  private void found(String where, AxeBuilder axe) {
    axe.setLegacyMode(true).analyze().getViolations().stream()
        .flatMap(AccessibilityIT::words)
        .map(what -> where + " " + what)
        .forEach(violations::add);
  }

  private static Stream<String> words(Rule rule) {
    return rule.getNodes().stream()
        .limit(3)
        .map(node -> rule.getId() + " (" + rule.getImpact() + ") " + node.getHtml());
  }

  private void report(String who, List<String> pages) {
    System.out.println("axe: " + pages.size() + " pages in light and dark as " + who);
    assertThat(pages).hasSizeGreaterThan(4);
    assertThat(violations).isEmpty();
  }
}
