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

  /** Ways through the checklists; the second is proposed. */
  List<Option> ways(List<Checklist> checklists) {
    var ways = new ArrayList<Option>();
    for (var checklist : checklists) {
      for (var preset : checklist.presets()) {
        var minutes = texts.get("appraisal", "gate.minutes", preset.minutes());
        ways.add(
            new Option(
                checklist.ref().slug() + "/" + preset.id(),
                checklist.title() + ": " + preset.title() + ", " + minutes,
                ways.size() == 1));
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

  private Option option(String prefix, String word, boolean chosen) {
    return new Option(word, texts.get("appraisal", prefix + word), chosen);
  }
}
