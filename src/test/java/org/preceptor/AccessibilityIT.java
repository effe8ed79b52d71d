package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.access.Role;
import org.preceptor.access.yaml.YamlAccess;

/**
 * axe finds nothing on any page that a role can open, in light and in dark. It is the floor: it
 * sees a third of what can be wrong, at most.
 *
 * <p>{@code -Daxe.grid=true} looks at both screens in both schemes.
 */
class AccessibilityIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  private final List<String> violations = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Role.class)
  void nothingIsFoundOnAnyPageOfARole(Role role) {
    var pages = Crawl.by(Visitor.as(role), new YamlAccess().read()).oneOfEach();
    var tab = browsing.tab(role, Screen.DESKTOP);

    pages.forEach(address -> look(tab, address, schemes()));

    report(role.word(), pages);
  }

  @Test
  void nothingIsFoundOnAnyPublicPage() {
    var pages = Crawl.by(new Visitor(), new YamlAccess().read()).oneOfEach();
    var tab = browsing.tab(Screen.DESKTOP);

    pages.forEach(address -> look(tab, address, schemes()));

    report("public", pages);
  }

  @Test
  void nothingIsFoundWhereAPageIsMissing() {
    browsing.expect("404");
    var tab = browsing.tab(Screen.PHONE);

    look(tab, "/nowhere", schemes());

    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @EnabledIfSystemProperty(named = "axe.grid", matches = "true")
  void nothingIsFoundOnAPhoneEither(Role role) {
    var pages = Crawl.by(Visitor.as(role), new YamlAccess().read()).oneOfEach();
    var tab = browsing.tab(role, Screen.PHONE);

    pages.forEach(address -> look(tab, address, schemes()));

    report(role.word() + " on a phone", pages);
  }

  private void report(String who, List<String> pages) {
    System.out.println("axe: " + pages.size() + " pages × 2 schemes as " + who);
    assertThat(pages).hasSizeGreaterThan(4);
    assertThat(violations).isEmpty();
  }

  private static List<ColorScheme> schemes() {
    return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  }

  private void look(Page tab, String address, List<ColorScheme> schemes) {
    tab.navigate(address);
    for (var scheme : schemes) {
      tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      found(tab).map(what -> address + " (" + scheme + ") " + what).forEach(violations::add);
    }
  }

  private static Stream<String> found(Page tab) {
    return new AxeBuilder(tab)
        .analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + " ("
                        + rule.getImpact()
                        + ") ×"
                        + rule.getNodes().size()
                        + " "
                        + rule.getNodes().getFirst().getHtml());
  }
}
