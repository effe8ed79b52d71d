package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A person in a credit course, from enrolling to the credit. */
record CourseSteps(Page page, Hand hand, String course) {

  static final String COURSE = "competence-with-technology";
  static final String MODULE = "2-06-competence";
  static final String SCENARIO = "the-call-that-drops";

  CourseSteps(Page page, Hand hand) {
    this(page, hand, COURSE);
  }

  void open() {
    page.navigate("/learning/course?course=" + course);
  }

  String title() {
    return page.locator("h1").textContent().strip();
  }

  Locator enrollButton() {
    return button("course.enroll");
  }

  void enroll() {
    hand.press(enrollButton());
    assertThat(enrollButton()).hasCount(0);
  }

  /**
   * Reads every lesson of a module, tries its exercises, and says of each that it is finished;
   * returns how many there were.
   */
  int readAllLessons(String module) {
    hand.press(page.locator(".course-parts a[href*='/learning/module?module=" + module + "']"));
    hand.press(link("module.begin"));
    var here = Pattern.compile(".*/learning/take-module\\?.*");
    assertThat(page).hasURL(here);
    var read = new HashSet<String>();
    while (here.matcher(page.url()).matches()) {
      var lesson = page.url();
      tryExercises();
      hand.press(button("lesson.finish"));
      assertThat(page).not().hasURL(lesson);
      read.add(lesson.replaceFirst("#.*", ""));
    }
    return read.size();
  }

  private void tryExercises() {
    var forms = page.locator("form.block:not(:has(textarea))");
    var ids = forms.all().stream().map(form -> form.getAttribute("id")).toList();
    for (var id : ids) {
      var form = page.locator("form[id='" + id + "']");
      form.locator("fieldset.card").all().forEach(card -> hand.mark(card.locator("input").first()));
      for (var list : form.locator("select").all()) {
        var pair = Objects.requireNonNull(list.getAttribute("name")).replaceFirst("^pick-", "");
        hand.pick(list, pair + "=" + pair);
      }
      hand.press(form.locator("button").first());
      assertThat(form.locator(".because").first()).isVisible();
    }
  }

  /** Answers every question of a new form as the bank says, and hands it in. */
  void passAssessment(AnswerKeys keys) {
    passAssessment("assessment.start", keys);
  }

  /** As {@link #passAssessment}, by somebody who failed before. */
  void passAssessmentAtLast(AnswerKeys keys) {
    passAssessment("assessment.retake", keys);
  }

  private void passAssessment(String start, AnswerKeys keys) {
    hand.press(button(start));
    assertThat(page).hasURL(Pattern.compile(".*/learning/assessment\\?form=.*"));
    for (var question : page.locator("form.question").all()) {
      var item = Objects.requireNonNull(question.getAttribute("id")).replaceFirst("^q-", "");
      answer(question, item, keys.of(item));
      assertThat(question.locator(".save-state"))
          .containsText(Words.of("learning", "assessment.saved"));
    }
    hand.press(button("assessment.hand-in"));
    assertThat(page.locator(".result-head.positive")).isVisible();
  }

  private void answer(Locator question, String item, AnswerKeys.Key key) {
    switch (key.kind()) {
      case "order" -> {
        for (int i = 0; i < key.parts().size(); i++) {
          hand.pick(select(item, key.parts().get(i)), String.valueOf(i));
        }
      }
      case "match" -> key.parts().forEach(pair -> hand.pick(select(item, pair), pair + "=" + pair));
      default ->
          key.parts().forEach(part -> hand.mark(question.locator("input[value='" + part + "']")));
    }
  }

  private Locator select(String item, String part) {
    return page.locator("#" + item + "-" + part);
  }

  /** Hands in a form on which nothing was answered. */
  void failAssessment() {
    hand.press(button("assessment.start"));
    assertThat(page).hasURL(Pattern.compile(".*/learning/assessment\\?form=.*"));
    hand.press(button("assessment.hand-in"));
    hand.press(button("assessment.hand-in.anyway"));
    assertThat(page.locator(".result-head.caution")).isVisible();
  }

  /** Plays a scenario of the course along an authored walk, and looks back. */
  void playScenario(String scenario, String walk) {
    open();
    hand.press(
        page.locator(".course-parts a[href*='/scenario/scenario?scenario=" + scenario + "']"));
    var steps = new ScenarioSteps(page, hand);
    steps.begin();
    steps.play(AnswerKeys.walk(scenario, walk));
    steps.lookBack("Not knowing where they were.");
  }

  void evaluate() {
    open();
    hand.press(link("course.evaluate"));
    button("evaluation.give").waitFor();
    for (var question : page.locator("fieldset.q").all()) {
      hand.mark(question.locator("input[value='4']"));
    }
    hand.type(page.locator("#evaluate textarea").first(), "Ask where everybody is, each time.");
    hand.press(button("evaluation.give"));
    assertThat(page.locator("#evaluate")).hasCount(0);
  }

  void openAttestation() {
    open();
    hand.press(link("course.attest"));
    hand.mark(page.locator("input[name=agreed]"));
  }

  void attest() {
    openAttestation();
    hand.press(button("attest.do"));
    assertThat(page.locator(".note.positive").first()).isVisible();
  }

  /** What the course still owes the person, as it says itself. */
  List<String> owed() {
    return page.locator(".because.caution li").allTextContents();
  }

  Locator button(String key) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.of("learning", key)));
  }

  private Locator link(String key) {
    return page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName(Words.of("learning", key)))
        .first();
  }
}
