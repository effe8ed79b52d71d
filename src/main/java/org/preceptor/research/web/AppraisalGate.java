package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.Checklist;
import org.preceptor.research.web.AppraisalQuestions.Option;
import org.preceptor.web.Texts;

/** What can be chosen before a checklist begins, with what was chosen already. */
@ApplicationScoped
class AppraisalGate {

  @Inject Texts texts;

  private static final List<Integer> MONTHS = List.of(6, 12, 24, 60);

  /**
   * Ways through the checklists; the second is proposed.
   *
   * @param chosen the word of the one that was chosen already, or empty
   */
  List<Option> ways(List<Checklist> checklists, String chosen) {
    var ways = new ArrayList<Option>();
    for (var checklist : checklists) {
      for (var preset : checklist.presets()) {
        var minutes = texts.get("appraisal", "gate.minutes", preset.minutes());
        var word = checklist.ref().slug() + "/" + preset.id();
        ways.add(
            new Option(
                word,
                checklist.title() + ": " + preset.title() + ", " + minutes,
                chosen.isEmpty() ? ways.size() == 1 : word.equals(chosen)));
      }
    }
    return ways;
  }

  List<Option> kinds(Optional<AppraisalFraming> framing) {
    var chosen = framing.map(AppraisalFraming::kind);
    return Arrays.stream(AppraisalFraming.Kind.values())
        .map(one -> option("kind.", one.word(), chosen.filter(one::equals).isPresent()))
        .toList();
  }

  List<Option> questions(Optional<AppraisalFraming> framing) {
    var chosen = framing.map(AppraisalFraming::question);
    return Arrays.stream(AppraisalFraming.Question.values())
        .map(one -> option("question.", one.word(), chosen.filter(one::equals).isPresent()))
        .toList();
  }

  List<Option> stakes(Optional<AppraisalFraming> framing) {
    var chosen = framing.map(AppraisalFraming::stakes);
    return Arrays.stream(AppraisalFraming.Stakes.values())
        .map(one -> option("stakes.", one.word(), chosen.filter(one::equals).isPresent()))
        .toList();
  }

  /** Kinds of study whose questions can open. */
  List<Option> designs(List<Checklist> checklists, Optional<AppraisalFraming> framing) {
    var chosen = framing.map(AppraisalFraming::design).orElse("");
    return checklists.stream()
        .flatMap(checklist -> checklist.designs().stream())
        .map(design -> new Option(design.id(), design.title(), chosen.equals(design.id())))
        .toList();
  }

  /** After how many months one wants to be asked again. */
  List<Option> months(Optional<AppraisalFraming> framing) {
    int chosen =
        framing
            .map(AppraisalFraming::goodForMonths)
            .filter(MONTHS::contains)
            .orElse(AppraisalFraming.USUALLY_GOOD_FOR);
    return MONTHS.stream()
        .map(
            months ->
                new Option(
                    String.valueOf(months),
                    texts.get("appraisal", "gate.good-for.months", months),
                    months == chosen))
        .toList();
  }

  private Option option(String prefix, String word, boolean chosen) {
    return new Option(word, texts.get("appraisal", prefix + word), chosen);
  }
}
