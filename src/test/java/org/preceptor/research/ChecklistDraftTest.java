package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.research.ChecklistDraft.Problem;
import org.preceptor.research.ChecklistDraft.What;
import org.preceptor.research.yaml.DraftedChecklists;

/** An instrument in its form, and as it is written down from there. */
class ChecklistDraftTest {

  private static final Set<DraftItem.Part> MAY_STAY_EMPTY =
      Set.of(DraftItem.Part.PARTLY, DraftItem.Part.SAYS_PARTLY, DraftItem.Part.OBLIGATION);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  static Map<String, String> sound() {
    var fields = new HashMap<String, String>();
    fields.put("title", "Leaflets: \"who\" & what");
    fields.put("summary", "For leaflets\nthat we hand out.");
    fields.put("source", "Written by our library.");
    fields.put("terms", "Ours; may be used in this agency.");
    fields.put("shown", "staff");
    fields.put("preset-0-title", "All of it");
    fields.put("preset-0-minutes", "4");
    fields.put("preset-1-title", "Short");
    fields.put("preset-1-minutes", "2");
    item(fields, 0, "Who signs the leaflet?", "always");
    item(fields, 1, "Is it dated?", "never");
    fields.put("item-0-preset-1", "true");
    fields.put("item-1-heading", "When");
    fields.put("item-1-elsewhere", "true");
    return fields;
  }

  private static void item(Map<String, String> fields, int at, String question, String critical) {
    for (var part : DraftItem.Part.values()) {
      if (!MAY_STAY_EMPTY.contains(part)) {
        fields.put("item-" + at + "-" + part.word(), "Words: #1, 'two'");
      }
    }
    fields.put("item-" + at + "-question", question);
    fields.put("item-" + at + "-aspect", "authorship");
    fields.put("item-" + at + "-critical", critical);
  }

  private static ChecklistDraft draft(Map<String, String> fields) {
    return ChecklistDraft.of("leaflets", 1, fields).named();
  }

  @Test
  void aNameForAddressesKeepsLettersAndDropsAccents() {
    assertThat(ChecklistDraft.slug("Kurzcheck für Ämter: été", 6, "instrument"))
        .isEqualTo("kurzcheck-fur-amter-ete");
  }

  @Test
  void aSoundDraftIsReadAsItWasTyped() {
    var draft = draft(sound());
    var drafted = DraftedChecklists.of(draft);

    assertThat(draft.problems()).isEmpty();
    assertThat(drafted.mistakes()).isEmpty();
    var read = drafted.checklist().orElseThrow();
    assertThat(read.title()).isEqualTo("Leaflets: \"who\" & what");
    assertThat(read.license())
        .contains(
            new ChecklistLicense(
                "Written by our library.",
                "Ours; may be used in this agency.",
                ChecklistLicense.Shown.STAFF));
    assertThat(read.items())
        .extracting(ChecklistItem::id)
        .containsExactly("who-signs-the-leaflet", "is-it-dated");
    assertThat(read.groups()).hasSize(2);
    assertThat(read.presets())
        .extracting(Checklist.Preset::items)
        .containsExactly(
            List.of("who-signs-the-leaflet", "is-it-dated"), List.of("who-signs-the-leaflet"));
    assertThat(read.items().getLast().elsewhere()).isTrue();
  }

  @Test
  void whatIsPublishedAndChangedAgainKeepsItsIds() {
    var read = DraftedChecklists.of(draft(sound())).checklist().orElseThrow();
    var next = DraftOf.checklist(read);
    var reworded = new HashMap<>(next.fields());
    reworded.put("item-0-question", "Whose name stands on it?");

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.fields()).isEqualTo(draft(sound()).fields());
    assertThat(ChecklistDraft.of("leaflets", 2, reworded).named().items())
        .extracting(DraftItem::id)
        .containsExactly("who-signs-the-leaflet", "is-it-dated");
  }

  @Test
  void whatIsMissingIsNamedFieldByField() {
    var fields = sound();
    fields.put("terms", " ");
    fields.put("item-1-question", "");
    fields.put("item-1-says-no", "");
    fields.put("preset-1-minutes", "soon");
    fields.remove("item-0-preset-1");
    fields.put("item-0-partly", "It is signed by a house.");

    assertThat(draft(fields).problems())
        .containsExactly(
            new Problem("terms", 0, What.EMPTY),
            new Problem("preset-1-minutes", 0, What.NOT_MINUTES),
            new Problem("preset-1-title", 0, What.PRESET_WITHOUT_CRITICAL),
            new Problem("item-0-says-partly", 1, What.EMPTY),
            new Problem("item-1-question", 2, What.EMPTY),
            new Problem("item-1-says-no", 2, What.EMPTY));
  }

  /** No more of a question than its words. */
  private static Map<String, String> light() {
    var fields = new HashMap<String, String>();
    sound()
        .forEach(
            (name, text) -> {
              if (!name.matches("item-\\d-(heading|definition|look|example.*|why|says.*|obl.*)")) {
                fields.put(name, text);
              }
            });
    return fields;
  }

  @Test
  void aQuestionNeedsItsWordsAndNothingElse() {
    var draft = draft(light());
    var drafted = DraftedChecklists.of(draft);

    assertThat(draft.problems()).isEmpty();
    assertThat(drafted.mistakes()).isEmpty();
    var read = drafted.checklist().orElseThrow();
    assertThat(read.groups()).extracting(Checklist.Group::title).containsExactly(draft.title());
    assertThat(read.items())
        .allMatch(item -> !item.help().isWritten() && item.help().look().isEmpty())
        .allMatch(item -> item.says(Answer.NO).isEmpty());
    assertThat(DraftOf.checklist(read).fields())
        .containsEntry("item-0-heading", "")
        .isEqualTo(ChecklistDraft.of("leaflets", 2, draft.fields()).fields());
  }

  @Test
  void whereOneAnswerHasWordsTheOthersNeedThem() {
    var fields = light();
    fields.put("item-0-says-yes", "it is signed");

    assertThat(draft(fields).problems())
        .containsExactly(
            new Problem("item-0-says-no", 1, What.EMPTY),
            new Problem("item-0-says-not-reported", 1, What.EMPTY));
  }

  @Test
  void theWholeNeedsItsMinutesWhetherOrNotItHasAName() {
    var fields = light();
    fields.put("preset-0-title", "");
    fields.put("preset-0-minutes", "");

    assertThat(draft(fields).problems())
        .containsExactly(
            new Problem("preset-0-title", 0, What.EMPTY),
            new Problem("preset-0-minutes", 0, What.NOT_MINUTES));
  }

  @Test
  void aTitleWithoutALatinLetterIsCalledByWhatItIs() {
    assertThat(ChecklistDraft.slug("قائمة المصادر", 6, "instrument")).isEqualTo("instrument");
  }

  @Test
  void anInstrumentWithNothingCriticalCouldNotRateASourceLow() {
    var fields = sound();
    fields.put("item-0-critical", "never");
    fields.remove("preset-1-title");

    assertThat(draft(fields).problems())
        .containsExactly(new Problem("items", 0, What.NOTHING_CRITICAL));
  }

  @Test
  void twoQuestionsThatBeginAlikeGetTwoIds() {
    var fields = sound();
    fields.put("item-1-question", "Who signs the leaflet for the county?");

    assertThat(draft(fields).items())
        .extracting(DraftItem::id)
        .containsExactly("who-signs-the-leaflet", "who-signs-the-leaflet-2");
  }

  @Test
  void questionsAreAddedMovedAndTakenAway() {
    var draft = draft(sound());

    assertThat(draft.plusItem().items()).hasSize(3);
    assertThat(draft.plusItem().items().getLast().text(DraftItem.Part.HEADING)).isEqualTo("When");
    assertThat(draft.raised(1).items()).extracting(DraftItem::id).first().isEqualTo("is-it-dated");
    assertThat(draft.raised(0)).isEqualTo(draft);
    assertThat(draft.minusItem(0).items()).hasSize(1);
    assertThat(draft.minusItem(7)).isEqualTo(draft);
  }

  /** Whatever is typed: the form finds it wrong, or the reader takes it. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatTheFormFindsSoundTheReaderTakesAndNothingTypedIsLost(long seed) {
    var random = new Random(seed);
    var pieces =
        List.of("a", "\"", "\\", "#", ": ", "\n", "- ", "é", "{{", "\u0001", "'", "\t", "]", "%");
    var fields = sound();
    var names = new ArrayList<>(fields.keySet());
    for (int n = 0; n < 6; n++) {
      var name = names.get(random.nextInt(names.size()));
      if (!name.matches(".*(aspect|critical|minutes|elsewhere|preset-\\d|shown)$")) {
        var text = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(12); i++) {
          text.append(pieces.get(random.nextInt(pieces.size())));
        }
        fields.put(name, text.append('y').toString());
      }
    }
    var draft = draft(fields);
    var drafted = DraftedChecklists.of(draft);

    assertThat(draft.problems()).isEmpty();
    assertThat(drafted.mistakes()).isEmpty();
    var read = drafted.checklist().orElseThrow();
    assertThat(read.title()).isEqualTo(draft.title());
    assertThat(read.items().getFirst().question())
        .isEqualTo(draft.items().getFirst().text(DraftItem.Part.QUESTION));
    assertThat(ChecklistDraft.of("leaflets", 1, draft.fields())).isEqualTo(draft);
  }
}
