package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the library's pages say is so: of files, of forms, and of what they promise. */
class HonestPagesIT {

  private static final String READER = "samira.haddad@demo.preceptor.example";

  @RegisterExtension final Browsing browsing = new Browsing();

  private Page tab() {
    return browsing.tabByPassword(READER, Screen.DESKTOP);
  }

  /** Issue 4, finding 20. */
  @Test
  void aFileWithoutOneByteIsSaidToBeEmpty() {
    var tab = tab();
    tab.navigate("/research/import-sources");
    tab.locator("#file").setInputFiles(new FilePayload("empty.ris", "text/plain", new byte[0]));
    tab.locator("#take").click();

    assertThat(tab.locator("#file-error"))
        .hasText(Words.of("research", "import.empty", "empty.ris"));
  }

  /** Issue 4, finding 9: where nobody is asked, nobody is told by itself. */
  @Test
  void noLetterIsPromisedWhereNobodyIsAsked() {
    var tab = tab();
    new ResearchSteps(tab, new Hand.Pointer()).addByHand(Map.of("title", "Of promises"), false);
    tab.locator("a[href*='/research/appraise?source=']").click();

    var rely = tab.locator("section[aria-labelledby=rely]");
    assertThat(rely).containsText(Words.of("appraisal", "rely.text.unwatched"));
    assertThat(rely).not().containsText(Words.of("appraisal", "rely.text"));
  }

  /** Issue 4, finding 22: the page said that what was typed is still there, and it was not. */
  @Test
  void whatIsTooLargeToSendStaysWhereItWasTyped() {
    var tab = tab();
    tab.navigate("/research/add-source");
    var text = "A (2020). ".repeat(300_000);
    tab.locator("#pasted").fill(text);
    tab.locator("#add-pasted").click();

    assertThat(tab.locator(".too-large")).hasText(Words.of("web", "form.too.large"));
    assertThat(tab).hasURL(Pattern.compile(".*/research/add-source"));
    assertThat(tab.locator("#pasted").inputValue()).hasSize(text.length());
  }

  /** Issue 4, finding 11: the demonstration's own answers, said to be such. */
  @Test
  void aDoiAloneBringsTheWorkAndSaysThatNobodyWasAsked() {
    var tab = tab();
    tab.navigate("/research/add-source");
    tab.locator("#pasted").fill("https://doi.org/10.1007/s00134-018-5293-7");
    tab.locator("#add-pasted").click();

    assertThat(tab.locator("main")).containsText(Words.of("research", "lookup.recorded"));
    assertThat(tab.locator("main")).containsText("Industry sponsorship and research outcome");
  }
}
