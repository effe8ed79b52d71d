package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a scenario, from its introduction to the end of its debrief. */
record ScenarioSteps(Page page, Hand hand) {

  private static final Pattern PLAYING = Pattern.compile(".*/scenario/play-scenario\\?play=.*");
  private static final Pattern DEBRIEF = Pattern.compile(".*/scenario/debrief\\?play=.*");

  /** From the introduction onto the first scene. */
  void begin() {
    hand.press(page.locator("#start"));
    assertThat(page).hasURL(PLAYING);
  }

  /** Takes these choices one after the other, up to the ending. */
  void play(List<String> choices) {
    for (int i = 0; i < choices.size(); i++) {
      assertThat(position()).hasValue(String.valueOf(i));
      hand.press(choice(choices.get(i)));
    }
    assertThat(page).hasURL(DEBRIEF);
  }

  Locator choice(String id) {
    return page.locator("button[name=choice][value='" + id + "']");
  }

  Locator position() {
    return page.locator("#scene input[name=position]");
  }

  /** Says what was hardest, and so comes to the verdicts. */
  void lookBack(String hardest) {
    hand.type(page.locator("#hardest"), hardest);
    hand.press(page.locator("#toVerdicts"));
    assertThat(page.locator("#s2")).isVisible();
    assertThat(page.locator(".quote")).hasText(hardest);
  }
}
