package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A source on its way from the door of the library to its rating, and out again as a file. */
record ResearchSteps(Page page, Hand hand) {

  /** The six questions of the quick way, and an answer to each. */
  static final Map<String, String> QUICK =
      Map.of(
          "answerable", "yes",
          "interests", "yes",
          "venue", "yes",
          "dates", "yes",
          "standing", "yes",
          "trace", "not-reported");

  private static final double LONGEST_IMPORT = 30_000;

  /** Types it in, with these texts at these fields; returns where it is shown. */
  String addByHand(Map<String, String> texts, boolean shared) {
    page.navigate("/research/add-source");
    hand.pick(page.locator("#kind"), "report");
    texts.forEach((part, text) -> hand.type(page.locator("[id='" + part + "']"), text));
    share("typed", shared);
    hand.press(page.locator("#add-typed"));
    return shown();
  }

  String addPasted(String reference) {
    page.navigate("/research/add-source");
    hand.type(page.locator("#pasted"), reference);
    share("pasted", false);
    hand.press(page.locator("#add-pasted"));
    return shown();
  }

  private void share(String how, boolean shared) {
    if (shared) {
      hand.mark(page.locator("#share-" + how));
    }
  }

  private String shown() {
    assertThat(page).hasURL(Pattern.compile(".*/research/source\\?.*id=.*"));
    return path();
  }

  private String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** Hands a file in, waits for its report, and opens the first of its sources. */
  String addFile(Path file) {
    page.navigate("/research/import-sources");
    page.waitForFileChooser(() -> hand.press(page.locator("#file"))).setFiles(file);
    hand.press(page.locator("#take"));
    assertThat(page).hasURL(Pattern.compile(".*/research/import\\?.*id=.*"));
    assertThat(page.locator("[role=status]").first())
        .hasText(
            Words.of("research", "report.finished", 1),
            new HasTextOptions().setTimeout(LONGEST_IMPORT));
    hand.press(page.locator("a[href*='all=true']"));
    hand.press(page.locator("tbody a").first());
    return shown();
  }

  /** From the source's page to the first question. */
  void beginAppraisal() {
    hand.press(page.locator("a[href*='/research/appraise?source=']"));
    frame(page.locator("form:has(input[name=what][value=begin])"), "begin");
    assertThat(page.locator("#questions")).isVisible();
  }

  private void frame(Locator form, String gate) {
    hand.pick(form.locator("#kind-" + gate), "guidance");
    hand.pick(form.locator("#question-" + gate), "policy");
    hand.pick(form.locator("#stakes-" + gate), "some");
    hand.mark(form.locator("input[name=way][value='online-research/quick']"));
    hand.press(form.locator("button[type=submit]"));
  }

  /** Answers, and waits until the page says that the answer is kept. */
  void answer(String item, String answer) {
    var question = page.locator("#q-" + item);
    hand.mark(question.locator("input[name=answer][value=" + answer + "]"));
    assertThat(question.locator(".said.given")).isVisible();
    assertThat(page.locator("[data-appraised]"))
        .containsText(Words.of("appraisal", "saved").replaceFirst("\\{0}.*", ""));
  }

  /** All of them, once the page has come whole: its last button stands below the questions. */
  void answer(Map<String, String> answers) {
    assertThat(page.locator("form:has(input[name=what][value=finish])")).isVisible();
    for (var question : page.locator("form[data-appraise]").all()) {
      var item = String.valueOf(question.getAttribute("id")).replaceFirst("^q-", "");
      answer(item, answers.getOrDefault(item, "yes"));
    }
  }

  /** Ends the appraisal; returns the rating's word. */
  String finish() {
    hand.press(page.locator("form:has(input[name=what][value=finish]) button"));
    assertThat(page).hasURL(Pattern.compile(".*/research/appraisal\\?appraisal=.*"));
    return page.locator(".rating .level").textContent().strip();
  }

  /** Asks people to rate a source apart from each other; returns where the round is shown. */
  String openRound(String source, List<String> raters) {
    page.navigate(source);
    hand.press(page.locator("a[href*='/research/appraise?source=']"));
    hand.press(page.locator("#round > summary"));
    var form = page.locator("#round form");
    hand.type(form.locator("#raters"), String.join(", ", raters));
    frame(form, "round");
    assertThat(page).hasURL(Pattern.compile(".*/research/adjudicate\\?panel=.*"));
    return path();
  }

  /** One rater's own part in a round. */
  void rate(String round, Map<String, String> answers) {
    page.navigate(round);
    hand.press(page.locator("#content a[href*='/research/appraise?appraisal=']"));
    answer(answers);
    finish();
  }

  /** Today leads to their own part, as long as it waits. */
  void isAskedOnToday(String round) {
    page.navigate(round);
    var own =
        page.locator("#content a[href*='/research/appraise?appraisal=']").getAttribute("href");
    page.navigate("/home/today");
    assertThat(page.locator("[aria-labelledby=asked-title] a[href='" + own + "']")).isVisible();
  }

  /** What was typed stands again, beside what is missing. */
  void settlesWithoutAnAnswer(String item, String reason) {
    var conflict = page.locator("#c-" + item);
    hand.type(conflict.locator("#why-" + item), reason);
    hand.press(conflict.locator("button"));
    assertThat(page.locator(".note.summary")).containsText(Words.of("appraisal", "refused.reason"));
    assertThat(conflict.locator("#why-" + item)).hasValue(reason);
    assertThat(conflict.locator(".because.positive")).hasCount(0);
  }

  void settle(String item, String answer, String reason) {
    var conflict = page.locator("#c-" + item);
    hand.mark(conflict.locator("input[name=answer][value=" + answer + "]"));
    hand.type(conflict.locator("#why-" + item), reason);
    hand.press(conflict.locator("button"));
    assertThat(page.locator("#c-" + item + " .because.positive")).containsText(reason);
  }

  /** What a link saves as a file. */
  byte[] file(String link) {
    var download = page.waitForDownload(() -> hand.press(page.locator(link)));
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
