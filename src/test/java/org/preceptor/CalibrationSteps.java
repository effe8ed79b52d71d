package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who appraises keyed sources blind and lays what they said beside the key. */
record CalibrationSteps(Page page, Hand hand, String calibration) {

  static final String FOUR_PAPERS = "four-well-known-papers";

  /** From the list of exercises, as somebody comes to it who was told of none. */
  void find() {
    page.navigate("/research/calibration");
    hand.press(
        page.locator("#content a[href*='/research/calibration?calibration=" + calibration + "']"));
    assertThat(page.locator("ol.keyed")).isVisible();
  }

  void open() {
    page.navigate("/research/calibration?calibration=" + calibration);
  }

  void begin(String source) {
    hand.press(page.locator("form:has(input[name=source][value='" + source + "']) button"));
    assertThat(page).hasURL(Pattern.compile(".*/research/calibrate\\?rating=.*"));
  }

  /** Answers each question, waiting until each answer is kept. */
  void answer(Map<String, String> answers) {
    var steps = new ResearchSteps(page, hand);
    assertThat(page.locator("form[data-appraise]")).hasCount(answers.size());
    answers.forEach(steps::answer);
  }

  /** Asks for the key. */
  void compare() {
    hand.press(page.locator("form:has(input[name=what][value=compare]) button"));
  }

  /** One source from beginning to end, answered as the key says. */
  void agree(String source) {
    open();
    begin(source);
    answer(AnswerKeys.ofSource(calibration, source));
    compare();
    assertThat(page).hasURL(Pattern.compile(".*/research/comparison\\?rating=.*"));
  }
}
