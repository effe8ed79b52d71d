package org.preceptor.research.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.yaml.ShippedChecklists;
import org.preceptor.web.EnglishTexts;
import org.preceptor.web.Texts;

/** What a rating says of itself. */
class RatingHtmlTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  private final Texts texts = new EnglishTexts();
  private final RatingHtml html = new RatingHtml();

  RatingHtmlTest() {
    html.texts = texts;
    html.caveats = new RatingCaveats();
    html.caveats.texts = texts;
  }

  private static AppraisalSheet sheet(Checklist checklist, Answer answer, String evidence) {
    var answers = new HashMap<String, AnswerGiven>();
    for (var item : checklist.items()) {
      answers.put(item.id(), new AnswerGiven(item.id(), answer, evidence, true, NOON));
    }
    return new AppraisalSheet(checklist, "standard", FRAMING, answers);
  }

  private String bare(List<ChecklistItem> items, Checklist checklist) {
    var numbers = items.stream().map(one -> String.valueOf(checklist.number(one.id()))).toList();
    return texts.get("appraisal", "rating.bare.high", items.size(), String.join(", ", numbers));
  }

  @Test
  void highSaysWhichCriticalAnswersNothingShows() {
    var checklist = ShippedChecklists.onlineResearch(new Diagnostics());
    var unproved = sheet(checklist, Answer.YES, "");
    var proved = sheet(checklist, Answer.YES, "p. 3");

    assertThat(unproved.rating().level()).isEqualTo(RatingLevel.HIGH);
    assertThat(unproved.withoutEvidence()).isNotEmpty();
    var said = html.render(unproved, RatingVoice.YOU);
    assertThat(said).contains(bare(unproved.withoutEvidence(), checklist));
    assertThat(said.indexOf("High as it was answered"))
        .isLessThan(said.indexOf(texts.get("appraisal", "rating.favor.you")));
    assertThat(html.render(proved, RatingVoice.YOU)).doesNotContain("High as it was answered");
  }

  @Test
  void aQuestionWithoutWordsForItsAnswersIsNamedWithItsAnswer() {
    var shipped = ShippedChecklists.onlineResearch(new Diagnostics());
    var first = shipped.groups().getFirst().items().getFirst();
    var wordless =
        new ChecklistItem(
            first.id(),
            first.aspect(),
            first.obligation(),
            first.critical(),
            "Who signs it?",
            new ChecklistItem.Help("", "", "", "", ""),
            Optional.empty(),
            Map.of(),
            false,
            true);
    var own =
        new Checklist(
            shipped.ref(),
            "Leaflets",
            "",
            "",
            Optional.empty(),
            List.of(new Checklist.Group("Leaflets", List.of(wordless))),
            List.of(new Checklist.Preset("standard", "All", 2, List.of(wordless.id()), false)),
            List.of());

    assertThat(html.render(sheet(own, Answer.NO, ""), RatingVoice.YOU))
        .contains("“Who signs it?” No");
  }
}
