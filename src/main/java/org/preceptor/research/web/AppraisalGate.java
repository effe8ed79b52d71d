package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

  List<Option> kinds(String chosen) {
    var words = Arrays.stream(AppraisalFraming.Kind.values()).map(AppraisalFraming.Kind::word);
    return options("kind.", words, chosen);
  }

  List<Option> questions(String chosen) {
    var words =
        Arrays.stream(AppraisalFraming.Question.values()).map(AppraisalFraming.Question::word);
    return options("question.", words, chosen);
  }

  List<Option> stakes(String chosen) {
    var words = Arrays.stream(AppraisalFraming.Stakes.values()).map(AppraisalFraming.Stakes::word);
    return options("stakes.", words, chosen);
  }

  /** Where nothing is chosen yet, the first says so, and is no answer. */
  private List<Option> options(String prefix, Stream<String> words, String chosen) {
    var open = Stream.of(new Option("", texts.get("appraisal", "gate.choose"), true));
    var all =
        words.map(
            word -> new Option(word, texts.get("appraisal", prefix + word), word.equals(chosen)));
    return Stream.concat(chosen.isEmpty() ? open : Stream.empty(), all).toList();
  }

  /** Kinds of study whose questions can open. */
  List<Option> designs(List<Checklist> checklists, String chosen) {
    return checklists.stream()
        .flatMap(checklist -> checklist.designs().stream())
        .map(design -> new Option(design.id(), design.title(), chosen.equals(design.id())))
        .toList();
  }

  /** After how many months one wants to be asked again. */
  List<Option> months(String chosen) {
    return MONTHS.stream()
        .map(
            months ->
                new Option(
                    String.valueOf(months),
                    texts.get("appraisal", "gate.good-for.months", months),
                    String.valueOf(months).equals(chosen)))
        .toList();
  }
}
