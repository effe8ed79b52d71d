package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Impatience and interruptions: two clicks, and a session that ends while somebody types. */
class RaceIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void twoClicksOnEnrollAndOnAttestGiveOneOfEach() {
    var tab = browsing.tab("Jun Park", Screen.DESKTOP);
    var course = new CourseSteps(tab, new Hand.Pointer());
    course.open();
    course.enrollButton().dblclick();
    assertThat(course.enrollButton()).hasCount(0);
    course.readAllLessons(CourseSteps.MODULE);
    course.passAssessment(AnswerKeys.ofModule(CourseSteps.MODULE));
    course.playScenario(CourseSteps.SCENARIO, "warns-the-deputy");
    course.evaluate();
    course.openAttestation();

    course.button("attest.do").dblclick();

    assertThat(tab.locator(".note.positive").first()).isVisible();
    tab.navigate("/credit/transcript");
    assertThat(tab.locator(".credit-list > li")).hasCount(1);
  }

  @Test
  void whatWasTypedIsThereAgainAfterTheSessionEnded() {
    var tab = browsing.tab("Linh Tran", Screen.DESKTOP);
    tab.navigate("/identity/account");
    tab.locator("details.add > summary").first().click();
    tab.locator("#number").fill("S.7654321");
    tab.locator("#type").fill("LISW");
    tab.context().clearCookies();

    tab.locator("#add-license").click();

    assertThat(tab).hasURL(Pattern.compile(".*/identity/sign-in\\?from=.*"));
    Browsing.enterAs(tab, "Linh Tran");
    assertThat(tab).hasURL(Pattern.compile(".*/identity/account"));
    assertThat(tab.locator("#number")).hasValue("S.7654321");
    assertThat(tab.locator("#type")).hasValue("LISW");
  }

  @Test
  void aWrongPasswordKeepsTheAddressAndSaysWhatToDo() {
    var tab = browsing.tab(Screen.PHONE);
    tab.navigate("/identity/sign-in");
    tab.locator("#email").fill("amara.okonkwo@example.org");
    tab.locator("#password").fill("not the right password");

    tab.locator("#enter").click();

    assertThat(tab.locator("[data-error-summary]")).isVisible();
    assertThat(tab.locator("[data-error-summary]")).isFocused();
    assertThat(tab.locator("#email")).hasValue("amara.okonkwo@example.org");
    assertThat(tab.locator("#password")).isEmpty();
  }
}
