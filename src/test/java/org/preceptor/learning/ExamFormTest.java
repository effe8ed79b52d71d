package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.ObligationId;

class ExamFormTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFormDrawsForEachObligationWhatTheBlueprintSays(long seed) {
    var drawn = ids(ExamForm.draw(Samples.assessment(5, 2), seed, List.of()));

    assertThat(drawn).hasSize(4).doesNotHaveDuplicates();
    assertThat(drawn.stream().filter(id -> id.startsWith("a-"))).hasSize(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameSeedDrawsTheSameForm(long seed) {
    var assessment = Samples.assessment(5, 2);

    assertThat(ExamForm.draw(assessment, seed, List.of()))
        .isEqualTo(ExamForm.draw(assessment, seed, List.of()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRetakeDrawsOthersAsFarAsTheBankAllows(long seed) {
    var assessment = Samples.assessment(5, 2);
    var first = ids(ExamForm.draw(assessment, seed, List.of()));
    var second = ids(ExamForm.draw(assessment, seed + 1, first));
    var both = Stream.concat(first.stream(), second.stream()).toList();
    var third = ids(ExamForm.draw(assessment, seed + 2, both));

    assertThat(second).doesNotContainAnyElementsOf(first);
    // one unseen item is left for each obligation, so one of two has to come again
    assertThat(third.stream().filter(id -> !both.contains(id))).hasSize(2);
  }

  @Test
  void whatWasSeenTwiceComesAfterWhatWasSeenOnce() {
    var seen = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      seen.addAll(List.of("a-" + i, "b-" + i));
    }
    seen.addAll(List.of("a-0", "a-1", "a-2", "b-0", "b-1", "b-2"));

    assertThat(ids(ExamForm.draw(Samples.assessment(5, 2), 7, seen)))
        .containsExactlyInAnyOrder("a-3", "a-4", "b-3", "b-4");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anOrderingIsNeverShownInItsOwnOrder(long seed) {
    var draws = new TreeMap<ObligationId, Integer>();
    draws.put(new ObligationId("2.17-a"), 1);
    var assessment = new Assessment(80, Blueprint.of(draws), List.of(Samples.order("o", "2.17-a")));

    assertThat(ExamForm.draw(assessment, seed, List.of()).getFirst().order())
        .containsExactlyInAnyOrder("one", "two", "three")
        .isNotEqualTo(List.of("one", "two", "three"));
  }

  @Test
  void anyOptionMayStandFirst() {
    var firstShown = new HashSet<String>();
    for (long seed = 0; seed < 50; seed++) {
      var form = ExamForm.draw(Samples.assessment(5, 2), seed, List.of());
      firstShown.add(form.getFirst().order().getFirst());
    }

    assertThat(firstShown).containsExactlyInAnyOrder("ask", "wait", "leave");
  }

  private static List<String> ids(List<ExamForm.Slot> slots) {
    return slots.stream().map(ExamForm.Slot::item).toList();
  }
}
