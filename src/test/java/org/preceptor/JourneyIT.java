package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.preceptor.access.Role;

/**
 * The main job, end to end, as the people who do it: a practitioner earns a credit, a licensing
 * body finds it with its proof, and the public checks its certificate.
 */
class JourneyIT {

  private static final AnswerKeys KEYS = AnswerKeys.ofModule(CourseSteps.MODULE);

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void onADesktopACreditIsEarnedFoundByTheBoardAndCheckedByThePublic() {
    var learner = browsing.tab("Grace Mbeki", Screen.DESKTOP);
    var course = earn(learner, new Hand.Pointer(), "keeps-the-plan-they-made");
    var credits = new CreditSteps(learner, new Hand.Pointer());
    var code = credits.openCertificate(course);
    credits.download();

    var board = browsing.tab(Role.BOARD_OFFICER, Screen.DESKTOP);
    new CreditSteps(board, new Hand.Pointer()).findLicensee("S.2603171", course);

    var anyone = new CreditSteps(browsing.tab(Screen.DESKTOP), new Hand.Pointer());
    anyone.verify(code);
    anyone.isValid();
  }

  @Test
  void onAPhoneACreditIsEarnedAndChecked() {
    var learner = browsing.tab("Mateus Carvalho", Screen.PHONE);
    var course = earn(learner, new Hand.Pointer(), "tells-renee-everything");
    var credits = new CreditSteps(learner, new Hand.Pointer());
    var code = credits.openCertificate(course);
    credits.download();

    var anyone = new CreditSteps(browsing.tab(Screen.PHONE), new Hand.Pointer());
    anyone.verify(code);
    anyone.isValid();
  }

  @Test
  void withTheKeyboardAloneACreditIsEarnedAndChecked() {
    var learner = browsing.tab("Aiyana Begay", Screen.DESKTOP);
    var hand = new Hand.Keyboard(learner);
    var course = earn(learner, hand, "learns-the-place-late");
    var code = new CreditSteps(learner, hand).openCertificate(course);

    var tab = browsing.tab(Screen.DESKTOP);
    var anyone = new CreditSteps(tab, new Hand.Keyboard(tab));
    anyone.verify(code);
    anyone.isValid();
  }

  /** Everything that the course asks for, in its order; returns the course's title. */
  private static String earn(Page tab, Hand hand, String walk) {
    var course = new CourseSteps(tab, hand);
    course.open();
    var title = course.title();
    course.enroll();
    assertThat(course.owed()).isNotEmpty();
    assertThat(course.readAllLessons(CourseSteps.MODULE)).isEqualTo(6);
    course.passAssessment(KEYS);
    course.playScenario(CourseSteps.SCENARIO, walk);
    course.evaluate();
    course.attest();
    return title;
  }

  @Test
  void aMistypedCodeAndAnUnknownOneAreToldApartAndKept() {
    var tab = browsing.tab(Screen.PHONE);
    var anyone = new CreditSteps(tab, new Hand.Pointer());

    anyone.verify("nonsense");

    assertThat(tab.locator("#code-error")).isVisible();
    assertThat(tab.locator("#code")).hasValue("nonsense");
  }
}
