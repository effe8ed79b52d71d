package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every course taken in a browser from enrolling to its credit, and every lesson and scenario
 * opened on a phone; runs with {@code -Dlibrary=true}. It takes minutes, and content is checked
 * without a browser in every build.
 */
@EnabledIfSystemProperty(named = "library", matches = "true")
class LibraryIT {

  /** Somebody who takes a course in no other test. */
  private static final String LEARNER = "Farah Aziz";

  @RegisterExtension final Browsing browsing = new Browsing();

  static Stream<String> courses() {
    return names("content/courses").map(name -> name.replace(".yaml", ""));
  }

  static Stream<String> modules() {
    return names("modules");
  }

  static Stream<String> scenarios() {
    return names("scenarios");
  }

  private static Stream<String> names(String folder) {
    try (var files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void eachCourseIsTakenFailedPassedAndCredited(String slug) {
    var tab = browsing.tab(LEARNER, Screen.DESKTOP);
    var hand = new Hand.Pointer();
    var course = new CourseSteps(tab, hand, slug);
    course.open();
    course.enroll();
    for (var module : AnswerKeys.parts(slug, "module")) {
      course.open();
      assertThat(course.readAllLessons(module)).isBetween(4, 7);
      course.failAssessment();
      tab.navigate("/learning/module?module=" + module);
      course.passAssessmentAtLast(AnswerKeys.ofModule(module));
    }
    for (var scenario : AnswerKeys.parts(slug, "scenario")) {
      course.playScenario(scenario, walks(scenario).findFirst().orElseThrow());
    }
    for (var calibration : AnswerKeys.parts(slug, "calibration")) {
      course.open();
      hand.press(
          tab.locator(
              ".course-parts a[href*='/research/calibration?calibration=" + calibration + "']"));
      AnswerKeys.sources(calibration).forEach(new CalibrationSteps(tab, hand, calibration)::agree);
    }
    course.evaluate();
    course.attest();
    tab.navigate("/credit/transcript");
    assertThat(
            tab.locator(
                ".credit-list > li", new Page.LocatorOptions().setHasText(AnswerKeys.hours(slug))))
        .not()
        .hasCount(0);
  }

  private static Stream<String> walks(String scenario) {
    return names("scenarios/" + scenario + "/walks").map(name -> name.replace(".yaml", ""));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void eachLessonFitsAPhone(String module) {
    var tab = browsing.tab(LEARNER, Screen.PHONE);
    tab.navigate("/learning/module?module=" + module);
    fits(tab);
    var lessons =
        tab.locator("a[href*='/learning/take-module?']").all().stream()
            .map(link -> Objects.requireNonNull(link.getAttribute("href")))
            .distinct()
            .toList();
    assertThat(lessons).isNotEmpty();
    for (var lesson : lessons) {
      tab.navigate(lesson);
      fits(tab);
      assertThat(tab.locator(".prose").first()).isVisible();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachScenarioIsPlayedOnAPhone(String scenario) {
    var tab = browsing.tab(LEARNER, Screen.PHONE);
    tab.navigate("/scenario/scenario?scenario=" + scenario);
    fits(tab);
    var steps = new ScenarioSteps(tab, new Hand.Pointer());
    steps.begin();
    fits(tab);
    steps.play(AnswerKeys.walk(scenario, walks(scenario).toList().getLast()));
    steps.lookBack("Knowing it too late.");
    fits(tab);
  }

  private static void fits(Page tab) {
    var wider = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assertThat(((Number) tab.evaluate(wider)).intValue()).as(tab.url()).isZero();
  }
}
