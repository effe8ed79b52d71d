package org.preceptor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.Reference;

/** A source is added, rated, settled, corrected and taken along, as people do it. */
class ResearchIT {

  private static final String AMARA = "Amara Okonkwo";
  private static final String JOAQUIN = "Joaquín Reyes";
  private static final String RUTH = "Ruth Adeyemi";
  private static final String GRACE = "Grace Mbeki";
  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** The form of a page that knew of no answer: first by a script, then without one. */
  private static final String SENDS_AS_THE_OLDER_PAGE =
      """
      async () => {
        const form = document.querySelector("#q-dates");
        const body = new URLSearchParams(new FormData(form));
        body.set("known", "");
        body.set("answer", "yes");
        body.set("evidence", "typed in the older page");
        const to = { method: "POST", body, credentials: "same-origin" };
        const script = await fetch(form.action, { ...to, headers: { "X-Requested-With": "fetch" } });
        const plain = await fetch(form.action, to);
        return `${script.status} ${plain.status} ${await script.text()} ${await plain.text()}`;
      }
      """;

  @RegisterExtension final Browsing browsing = new Browsing();

  private static String titled(String title) {
    return title + " " + UUID.randomUUID();
  }

  private static Reference only(byte[] file) {
    assertThat(Formats.all().read(file).references()).hasSize(1);
    return Formats.all().read(file).references().getFirst();
  }

  @Test
  void onADesktopASourceIsTypedInRatedTheQuickWayAndTakenAlong() {
    var tab = browsing.tab(JOAQUIN, Screen.DESKTOP);
    var steps = new ResearchSteps(tab, new Hand.Pointer());
    var title = titled("On visits by video");
    var source =
        steps.addByHand(
            Map.of(
                "title",
                title,
                "author",
                "King, Martin L., Jr.\nWorld Health Organization",
                "issued",
                "2021-03",
                "doi",
                "https://doi.org/10.5555/" + UUID.randomUUID()),
            false);

    steps.beginAppraisal();
    assertThat(tab.locator("form[data-appraise]")).hasCount(ResearchSteps.QUICK.size());
    steps.answer(ResearchSteps.QUICK);
    assertThat(steps.finish()).isEqualTo(Words.of("appraisal", "level.moderate"));

    tab.navigate(source);
    assertThat(tab.locator(".ratings-of a")).containsText(Words.of("appraisal", "level.moderate"));
    takenAlong(steps, title);
    tab.navigate("/research/plots");
    var robvis = new String(steps.file("a[href$='/research/robvis.csv']"), StandardCharsets.UTF_8);
    assertThat(robvis.lines().findFirst().orElseThrow())
        .startsWith("\"Study\",")
        .contains("\"Overall\"");
    assertThat(robvis).contains(title);
  }

  private static void takenAlong(ResearchSteps steps, String title) {
    var bibtex = only(steps.file("a[href*='as=bibtex']"));
    assertThat(bibtex.title()).isEqualTo(title);
    assertThat(bibtex.contributors())
        .containsExactly(
            new Contributor(Contributor.Role.AUTHOR, "King", "Martin L.", "Jr.", false),
            Contributor.organization(Contributor.Role.AUTHOR, "World Health Organization"));
    for (var format : List.of("ris", "csl")) {
      var same = only(steps.file("a[href*='as=" + format + "']"));
      assertThat(same.isTheSameAs(bibtex)).as(format).isTrue();
    }
    assertThat(new String(steps.file("a[href*='as=apa']"), StandardCharsets.UTF_8))
        .startsWith("King, M. L., Jr., & World Health Organization. (2021). ");
  }

  @Test
  void onAPhoneAFileIsTakenInAndItsSourceRated(@TempDir Path folder) throws IOException {
    var tab = browsing.tab(JOAQUIN, Screen.PHONE);
    var steps = new ResearchSteps(tab, new Hand.Pointer());
    var title = titled("On visits by telephone");
    var file = folder.resolve("library.ris");
    Files.writeString(file, "TY  - RPRT\nTI  - " + title + "\nPY  - 2020\nER  - \n");

    steps.addFile(file);
    assertThat(tab.locator("h1")).hasText(title);
    assertThat(tab.locator(".history")).containsText("library.ris");

    steps.beginAppraisal();
    steps.answer(ResearchSteps.QUICK);
    assertThat(steps.finish()).isEqualTo(Words.of("appraisal", "level.moderate"));
  }

  @Test
  void withTheKeyboardAloneAReferenceIsPastedRatedAndCorrected() {
    var tab = browsing.tab(JOAQUIN, Screen.DESKTOP);
    var hand = new Hand.Keyboard(tab);
    var steps = new ResearchSteps(tab, hand);
    var title = titled("On visits by letter");
    var source =
        steps.addPasted("@book{x, title={" + title + "}, author={Okonkwo, Amara}, year={2019}}");

    steps.beginAppraisal();
    steps.answer(ResearchSteps.QUICK);
    assertThat(steps.finish()).isEqualTo(Words.of("appraisal", "level.moderate"));

    tab.navigate(source);
    hand.press(tab.locator("a[href*='/research/correct-source?id=']"));
    hand.type(tab.locator("#publisher"), "A press");
    hand.press(tab.locator("#save"));
    assertThat(tab.locator(".history")).containsText("A press");
    assertThat(only(steps.file("a[href*='as=bibtex']")).text(Field.PUBLISHER)).isEqualTo("A press");
  }

  @Test
  void twoRateBlindAndThenSettleWhereTheyDiffer() {
    var asking = new ResearchSteps(browsing.tab(RUTH, Screen.DESKTOP), new Hand.Pointer());
    var source = asking.addByHand(Map.of("title", titled("On visits in person")), true);
    var round =
        asking.openRound(
            source,
            List.of(
                "amara.okonkwo@demo.preceptor.example", "joaquin.reyes@demo.preceptor.example"));
    var amara = new ResearchSteps(browsing.tab(AMARA, Screen.DESKTOP), new Hand.Pointer());
    var joaquin = new ResearchSteps(browsing.tab(JOAQUIN, Screen.PHONE), new Hand.Pointer());

    amara.isAskedOnToday(round);
    amara.rate(round, Map.of("dates", "no"));
    for (var page : List.of(asking.page(), joaquin.page())) {
      page.navigate(round);
      assertThat(page.getByText(Words.of("appraisal", "rounds.blind"))).isVisible();
      assertThat(page.locator("section.panel[id^=c-]")).hasCount(0);
    }
    joaquin.rate(round, Map.of("dates", "partly"));

    asking.page().navigate(round);
    assertThat(asking.page().locator("section.conflict")).hasCount(1);
    asking.settlesWithoutAnAnswer("dates", "The year stands on the cover.");
    asking.settle("dates", "partly", "The year stands on the cover.");
    amara.page().navigate(round);
    assertThat(amara.page().locator("#c-dates .because"))
        .containsText("The year stands on the cover.");
  }

  @Test
  void onADesktopASourceIsAppraisedBlindAndTheKeyTellsWhereOneDiffers() {
    var tab = browsing.tab(AMARA, Screen.DESKTOP);
    var steps = new CalibrationSteps(tab, new Hand.Pointer(), CalibrationSteps.FOUR_PAPERS);
    var source = "bowel-and-vaccine";
    var why = AnswerKeys.because(CalibrationSteps.FOUR_PAPERS, source, "design");
    var answers = new LinkedHashMap<>(AnswerKeys.ofSource(CalibrationSteps.FOUR_PAPERS, source));
    answers.replace("design", "yes");

    steps.find();
    steps.begin(source);
    var asked = tab.url();
    steps.compare();
    assertThat(tab.locator("[role=alert].summary").first())
        .containsText(Words.of("appraisal", "refused.open"));
    steps.answer(answers);
    assertThat(tab.locator("body")).not().containsText(why);

    steps.compare();
    assertThat(tab.locator("#different"))
        .hasText(Words.of("appraisal", "comparison.different", 1, answers.size()));
    assertThat(tab.locator("li.beside.different")).hasCount(1);
    assertThat(tab.locator("#b-design")).containsText(why);
    assertThat(tab.locator(".duties-shown li")).not().hasCount(0);

    tab.navigate(asked);
    assertThat(tab).hasURL(Pattern.compile(".*/research/comparison\\?rating=.*"));
    steps.open();
    assertThat(tab.locator("#again")).isVisible();
    assertThat(tab.locator("section[aria-labelledby=so-far]"))
        .containsText(Words.of("appraisal", "calibration.compared", 1, 3));
  }

  @Test
  void onAPhoneWhoAgreesWithTheKeyIsToldSo() {
    var tab = browsing.tab(JOAQUIN, Screen.PHONE);
    var steps = new CalibrationSteps(tab, new Hand.Pointer(), CalibrationSteps.FOUR_PAPERS);

    steps.find();
    steps.agree("nine-questions");

    assertThat(tab.locator("section[aria-labelledby=different]"))
        .containsText(Words.of("appraisal", "comparison.none"));
    assertThat(tab.locator(".levels")).containsText(Words.of("appraisal", "comparison.same-level"));
    assertThat(((Number) tab.evaluate(WIDER)).intValue()).isZero();
  }

  @Test
  void withTheKeyboardAloneASourceIsLaidBesideTheKey() {
    var tab = browsing.tab(GRACE, Screen.DESKTOP);
    var steps = new CalibrationSteps(tab, new Hand.Keyboard(tab), CalibrationSteps.FOUR_PAPERS);

    steps.find();
    steps.begin("safety-planning");
    steps.answer(AnswerKeys.ofSource(CalibrationSteps.FOUR_PAPERS, "safety-planning"));
    steps.compare();

    assertThat(tab.locator("li.beside.different")).hasCount(0);
    assertThat(tab.locator("li.beside.same"))
        .hasCount(AnswerKeys.ofSource(CalibrationSteps.FOUR_PAPERS, "safety-planning").size());
  }

  @Test
  void anAnswerThatCannotBeSentIsNotCalledSavedAndIsSentLater() {
    var tab = browsing.tab(JOAQUIN, Screen.PHONE);
    var steps = new ResearchSteps(tab, new Hand.Pointer());
    steps.addByHand(Map.of("title", titled("On visits without a line")), false);
    steps.beginAppraisal();
    browsing.expect("ERR_INTERNET_DISCONNECTED|ERR_FAILED");

    tab.context().setOffline(true);
    tab.locator("#q-answerable label:has(input[value=yes])").click();
    assertThat(tab.locator("[data-appraised]")).hasText(Words.of("appraisal", "saved.failed"));
    assertThat(tab.locator("#q-answerable .said.given")).hasCount(0);
    tab.context().setOffline(false);

    assertThat(tab.locator("#q-answerable .said.given")).isVisible();
    tab.reload();
    assertThat(tab.locator("#q-answerable input[value=yes]")).isChecked();
  }

  @Test
  void nothingIsChosenForWhoAppraisesAndWhatIsTypedStays() {
    var tab = browsing.tab(JOAQUIN, Screen.PHONE);
    var steps = new ResearchSteps(tab, new Hand.Pointer());
    steps.addByHand(Map.of("title", titled("On visits nobody asked about")), false);
    tab.locator("a[href*='/research/appraise?source=']").first().click();
    for (var gate : List.of("#kind-begin", "#question-begin", "#stakes-begin")) {
      assertThat(tab.locator(gate + " option:checked"))
          .hasText(Words.of("appraisal", "gate.choose"));
    }

    tab.locator("#decision-begin").fill("Whether to offer them");
    tab.locator("#question-begin").selectOption("policy");
    tab.locator("form:has(input[name=what][value=begin]) button[type=submit]").click();

    assertThat(tab.locator("#stakes-wrong-begin"))
        .hasText(Words.of("appraisal", "gate.wrong.stakes"));
    assertThat(tab.locator("#kind-wrong-begin")).hasText(Words.of("appraisal", "gate.wrong.kind"));
    assertThat(tab.locator("#question-wrong-begin")).isEmpty();
    assertThat(tab.locator("#decision-begin")).hasValue("Whether to offer them");
    assertThat(tab.locator("#question-begin")).hasValue("policy");
    assertThat(tab.locator("#stakes-begin option:checked"))
        .hasText(Words.of("appraisal", "gate.choose"));
  }

  @Test
  void anOlderTabTurnsNoAnswerBackAndKeepsWhatIsTypedInIt() {
    var older = browsing.tab(JOAQUIN, Screen.DESKTOP);
    var steps = new ResearchSteps(older, new Hand.Pointer());
    steps.addByHand(Map.of("title", titled("On visits in two windows")), false);
    steps.beginAppraisal();
    steps.answer("dates", "yes");
    var newer = older.context().newPage();
    newer.navigate(older.url());
    new ResearchSteps(newer, new Hand.Pointer()).answer("dates", "no");
    assertThat(newer.locator("[data-rating]"))
        .containsText(Words.of("appraisal", "rating.against.you"));
    browsing.expect("409");

    older.locator("#ev-dates").fill("typed in the older window");
    older.locator("#ev-dates").blur();
    assertThat(older.locator("#q-dates [data-refused]"))
        .containsText(Words.of("appraisal", "answer.no"));
    assertThat(older.locator("#ev-dates")).hasValue("typed in the older window");
    newer.reload();
    assertThat(newer.locator("#q-dates input[value=no]")).isChecked();

    older.locator("#q-dates [data-take=mine]").click();
    assertThat(older.locator("#q-dates [data-refused]")).isEmpty();
    newer.reload();
    assertThat(newer.locator("#q-dates input[value=yes]")).isChecked();
    assertThat(newer.locator("#ev-dates")).hasValue("typed in the older window");

    newer.locator("#q-dates [data-clear]").click();
    assertThat(newer.locator("#q-dates .said.given")).hasCount(0);
    newer.reload();
    assertThat(newer.locator("#q-dates input[name=answer]:checked")).hasCount(0);
  }

  @Test
  void aPlainFormOfAnOlderPageTurnsNoAnswerBackEither() {
    var tab = browsing.tab(JOAQUIN, Screen.PHONE);
    var steps = new ResearchSteps(tab, new Hand.Pointer());
    steps.addByHand(Map.of("title", titled("On visits without a script")), false);
    steps.beginAppraisal();
    steps.answer("dates", "no");
    browsing.expect("409");

    var sent = tab.evaluate(SENDS_AS_THE_OLDER_PAGE);

    assertThat(String.valueOf(sent))
        .startsWith("409 200")
        .contains(Words.of("appraisal", "overtaken.theirs"))
        .contains("typed in the older page");
    tab.reload();
    assertThat(tab.locator("#q-dates input[value=no]")).isChecked();
  }

  @Test
  void whoIsOvertakenAtACorrectionLosesNothingTyped() {
    var owner = browsing.tab(AMARA, Screen.DESKTOP);
    var source =
        new ResearchSteps(owner, new Hand.Pointer())
            .addByHand(Map.of("title", titled("On visits at night"), "volume", "1"), true);
    var correction = source.replace("/research/source?", "/research/correct-source?");
    owner.navigate(correction);
    correct(browsing.tab(RUTH, Screen.PHONE), correction);

    owner.locator("#volume").fill("3");
    owner.locator("#publisher").fill("A press");
    owner.locator("#save").click();

    assertThat(owner.locator("[data-error-summary]")).containsText(RUTH);
    assertThat(owner.locator("#volume")).hasValue("3");
    assertThat(owner.locator(".part:has(#volume) .standing")).containsText("2");
    assertThat(owner.locator("#publisher")).hasValue("A press");
    assertThat(owner.locator("#issue")).hasValue("7");
    owner.locator("#save").click();
    assertThat(owner.locator(".history")).containsText("A press");
    assertThat(owner.locator(".history > .body > ol > li")).hasCount(3);
  }

  private static void correct(Page tab, String correction) {
    tab.navigate(correction);
    tab.locator("#volume").fill("2");
    tab.locator("#issue").fill("7");
    tab.locator("#save").click();
    assertThat(tab.locator(".history")).containsText(RUTH);
  }
}
