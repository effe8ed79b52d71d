package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.yaml.ShippedChecklists;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** How far raters agree, question by question. */
class ItemAgreementTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final List<Answer> SOME = List.of(Answer.YES, Answer.PARTLY, Answer.NO);
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.EFFECTIVENESS,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  private final Checklist checklist = ShippedChecklists.onlineResearch(new Diagnostics());

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  /** A round; each map is one rater's answers, what is not in it was left open. */
  private AdjudicationSheet round(String preset, List<Map<String, Answer>> said) {
    var raters = Stream.generate(PersonId::random).limit(said.size()).toList();
    var panel =
        new AppraisalPanel(
            PanelId.random(),
            SourceId.random(),
            checklist.ref(),
            preset,
            FRAMING,
            raters.getFirst(),
            OrganizationId.random(),
            raters,
            NOON,
            List.of());
    var sheets = new LinkedHashMap<PersonId, AppraisalSheet>();
    for (int n = 0; n < raters.size(); n++) {
      var given = new HashMap<String, AnswerGiven>();
      said.get(n)
          .forEach(
              (item, answer) -> given.put(item, new AnswerGiven(item, answer, "", true, NOON)));
      sheets.put(raters.get(n), new AppraisalSheet(checklist, preset, FRAMING, given));
    }
    return new AdjudicationSheet(panel, checklist, sheets);
  }

  private Map<String, Answer> all(Answer answer) {
    var all = new HashMap<String, Answer>();
    checklist.items().forEach(item -> all.put(item.id(), answer));
    return all;
  }

  private Map<String, Answer> but(String item, Answer answer) {
    var but = all(Answer.YES);
    but.put(item, answer);
    return but;
  }

  @Test
  void theQuestionThatIsReadMostDifferentlyComesFirst() {
    var rounds =
        List.of(
            round("standard", List.of(all(Answer.YES), but("threats", Answer.NO))),
            round("standard", List.of(all(Answer.YES), but("threats", Answer.PARTLY))),
            round("standard", List.of(all(Answer.YES), but("limits", Answer.NO))));
    var items = ItemAgreement.of(checklist, rounds);

    assertThat(items).hasSize(16);
    assertThat(items).extracting(one -> one.item().id()).startsWith("threats", "limits");
    assertThat(items.getFirst().agreement().percent().orElseThrow())
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(items.getLast().agreement().percent()).hasValue(1);
  }

  @Test
  void whatWasLeftOpenIsMissingAndWhatWasNotAskedIsNot() {
    var first = all(Answer.YES);
    first.remove("funding");
    var rounds =
        List.of(
            round("standard", List.of(first, all(Answer.YES), all(Answer.NO))),
            round("quick", List.of(all(Answer.YES), all(Answer.YES))));
    var items = ItemAgreement.of(checklist, rounds);
    var funding =
        items.stream().filter(one -> one.item().id().equals("funding")).findFirst().orElseThrow();
    var venue =
        items.stream().filter(one -> one.item().id().equals("venue")).findFirst().orElseThrow();

    assertThat(funding.rounds()).isEqualTo(1);
    assertThat(funding.judgments()).isEqualTo(2);
    assertThat(funding.missing()).isEqualTo(1);
    assertThat(venue.rounds()).isEqualTo(2);
    assertThat(venue.judgments()).isEqualTo(5);
    assertThat(venue.missing()).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theShareIsThatOfPairsCountedOneByOneAndTheOrderIsFromTheLowest(long seed) {
    var random = new Random(seed);
    var rounds = new ArrayList<AdjudicationSheet>();
    for (int n = 0; n < 1 + random.nextInt(5); n++) {
      var said = new ArrayList<Map<String, Answer>>();
      for (int rater = 0; rater < 2 + random.nextInt(3); rater++) {
        var one = new HashMap<String, Answer>();
        for (var item : checklist.items()) {
          if (random.nextInt(8) > 0) {
            one.put(item.id(), SOME.get(random.nextInt(SOME.size())));
          }
        }
        said.add(one);
      }
      rounds.add(round("standard", said));
    }
    var items = ItemAgreement.of(checklist, rounds);

    assertThat(items)
        .isSortedAccordingTo(
            Comparator.comparingDouble(one -> one.agreement().percent().orElse(2)));
    for (var one : items) {
      var shares = new ArrayList<Double>();
      for (var round : rounds) {
        share(round, one.item().id(), shares);
      }
      assertThat(one.agreement().percent().isPresent()).isEqualTo(!shares.isEmpty());
      one.agreement()
          .percent()
          .ifPresent(
              percent ->
                  assertThat(percent)
                      .isCloseTo(
                          shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                          within(1e-9)));
    }
  }

  private static void share(AdjudicationSheet round, String item, List<Double> shares) {
    var answers =
        round.sheets().values().stream()
            .flatMap(sheet -> Stream.ofNullable(sheet.answers().get(item)))
            .map(AnswerGiven::answer)
            .toList();
    int pairs = 0;
    int same = 0;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        pairs++;
        same += answers.get(i) == answers.get(j) ? 1 : 0;
      }
    }
    if (pairs > 0) {
      shares.add((double) same / pairs);
    }
  }
}
