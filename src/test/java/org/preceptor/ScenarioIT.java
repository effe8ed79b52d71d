package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.preceptor.access.Role;

/** A scenario outside a course, and what can go wrong while it is played. */
class ScenarioIT {

  private static final String SCENARIO = "the-call-that-drops";

  @RegisterExtension final Browsing browsing = new Browsing();

  private static Page introduction(Page tab) {
    tab.navigate("/scenario/scenario?scenario=" + SCENARIO);
    return tab;
  }

  @Test
  void anEndingIsReachedOnAPhoneAndEveryVerdictHasItsReason() {
    var tab = introduction(browsing.tab(Role.SUPERVISOR, Screen.PHONE));
    var steps = new ScenarioSteps(tab, new Hand.Pointer());

    steps.begin();
    steps.play(AnswerKeys.walk(SCENARIO, "keeps-the-plan-they-made"));
    steps.lookBack("Waiting for the picture to come back.");

    assertThat(tab.locator(".because")).not().hasCount(0);
  }

  @Test
  void aChoiceInASecondTabIsRefusedOnceTheFirstHasMovedOn() {
    var choices = AnswerKeys.walk(SCENARIO, "keeps-the-plan-they-made");
    var first = introduction(browsing.tab(Role.INSTRUCTOR, Screen.DESKTOP));
    var steps = new ScenarioSteps(first, new Hand.Pointer());
    steps.begin();
    var second = first.context().newPage();
    second.navigate(first.url());
    var late = new ScenarioSteps(second, new Hand.Pointer());

    steps.choice(choices.getFirst()).click();
    assertThat(steps.position()).hasValue("1");
    late.choice(choices.getFirst()).click();

    assertThat(second.locator(".summary").first()).isVisible();
    assertThat(late.position()).hasValue("1");
  }

  @Test
  void aDoubleClickOnAChoiceChoosesOnce() {
    var choices = AnswerKeys.walk(SCENARIO, "keeps-the-plan-they-made");
    var tab = introduction(browsing.tab(Role.INSTRUCTOR, Screen.DESKTOP));
    var steps = new ScenarioSteps(tab, new Hand.Pointer());
    steps.begin();

    steps.choice(choices.getFirst()).dblclick();

    assertThat(steps.position()).hasValue("1");
  }

  @Test
  void aPlayIsTakenUpAgainWhereItWasLeft() {
    var choices = AnswerKeys.walk(SCENARIO, "keeps-the-plan-they-made");
    var tab = introduction(browsing.tab(Role.SUPERVISOR, Screen.DESKTOP));
    var steps = new ScenarioSteps(tab, new Hand.Pointer());
    steps.begin();
    steps.choice(choices.getFirst()).click();
    assertThat(steps.position()).hasValue("1");

    tab.navigate("/scenario/scenarios");
    tab.locator(".runs a[href*='play-scenario']").first().click();

    assertThat(steps.position()).hasValue("1");
  }
}
