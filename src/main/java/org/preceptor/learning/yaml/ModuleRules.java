package org.preceptor.learning.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.EvaluationQuestion;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Module;
import org.preceptor.learning.Module.Contributor;
import org.preceptor.standards.ObligationId;

/**
 * What an approver asks of a module as a whole: what is promised is taught, asked and evaluated.
 */
final class ModuleRules {

  private static final int FEWEST_OBJECTIVES = 3;
  private static final int FEWEST_LESSONS = 4;
  private static final int MOST_LESSONS = 7;

  /** A reference may turn ten in the year before the review. */
  private static final int OLDEST_AT_REVIEW = 11;

  private final YamlMap map;
  private final Diagnostics diagnostics;

  ModuleRules(YamlMap map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  void checkObligations(List<ObligationId> named, List<ObligationId> own, List<Lesson> lessons) {
    for (var obligation : own) {
      if (!named.contains(obligation)) {
        diagnostics.add(
            DiagnosticCode.OBLIGATION_LEFT_OUT,
            map.span("obligations"),
            "%s belongs to the standard and is not named here.".formatted(obligation));
      }
    }
    var taught = new HashSet<ObligationId>();
    lessons.forEach(lesson -> taught.addAll(lesson.teaches()));
    for (var obligation : named) {
      if (!taught.contains(obligation)) {
        diagnostics.add(
            DiagnosticCode.OBLIGATION_NOT_TAUGHT,
            map.span("lessons"),
            "no lesson says that it teaches %s.".formatted(obligation));
      }
    }
  }

  void checkLessons(List<Lesson> lessons) {
    if (lessons.size() < FEWEST_LESSONS || lessons.size() > MOST_LESSONS) {
      diagnostics.add(
          DiagnosticCode.LESSONS_MISCOUNTED,
          map.span("lessons"),
          "a module has %d to %d lessons; here are %d."
              .formatted(FEWEST_LESSONS, MOST_LESSONS, lessons.size()));
    }
  }

  void checkObjectives(Module.About about, List<EvaluationQuestion> evaluation) {
    var objectives = about.objectives();
    if (objectives.size() < FEWEST_OBJECTIVES) {
      diagnostics.add(
          DiagnosticCode.TOO_FEW_OBJECTIVES,
          map.span("objectives"),
          "%d objectives are the least; here are %d."
              .formatted(FEWEST_OBJECTIVES, objectives.size()));
    }
    for (var objective : objectives) {
      boolean evaluated =
          evaluation.stream()
              .anyMatch(
                  question ->
                      question.about().equals(objective.id())
                          && question.kind() == EvaluationQuestion.Kind.SCALE);
      if (!evaluated) {
        diagnostics.add(
            DiagnosticCode.OBJECTIVE_NOT_EVALUATED,
            map.span("evaluation"),
            "no scaled question of the evaluation mirrors objective '%s'."
                .formatted(objective.id()));
      }
    }
  }

  void checkPeople(List<Contributor> people) {
    var presenters = names(people, Contributor.Part.PRESENTER);
    var planners = names(people, Contributor.Part.PLANNER);
    if (presenters.isEmpty() || planners.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_PRESENTER_OR_PLANNER,
          map.span("people"),
          "a module has a presenter and a planner at least.");
    }
    for (var planner : planners) {
      if (presenters.contains(planner)) {
        diagnostics.add(
            DiagnosticCode.PLANNER_PRESENTS,
            map.span("people"),
            "%s plans and presents; approvers ask for two people.".formatted(planner));
      }
    }
  }

  void checkReferences(Module.About about) {
    int oldest = about.reviewBy().getYear() - OLDEST_AT_REVIEW;
    for (var written : map.maps("references")) {
      var reference = find(about, written.id("id"));
      if (reference == null) {
        continue;
      }
      if (reference.year() < oldest && !reference.classic()) {
        diagnostics.add(
            DiagnosticCode.REFERENCE_TOO_OLD,
            written.span("year"),
            "'%s' is of %d; with a review by %d the oldest is %d, unless it is marked classic."
                .formatted(reference.id(), reference.year(), about.reviewBy().getYear(), oldest));
      } else if (reference.year() >= oldest && reference.classic()) {
        diagnostics.add(
            DiagnosticCode.CLASSIC_NEEDLESSLY,
            written.span("classic"),
            "'%s' is of %d, recent enough without being marked classic."
                .formatted(reference.id(), reference.year()));
      }
    }
  }

  /** A reference that no lesson names is decoration. */
  void checkCited(Module.About about, List<Lesson> lessons) {
    Set<String> cited = new HashSet<>();
    lessons.forEach(lesson -> cited.addAll(lesson.cited()));
    for (var reference : about.references()) {
      if (!cited.contains(reference.id())) {
        diagnostics.add(
            DiagnosticCode.REFERENCE_NEVER_CITED,
            map.span("references"),
            "no lesson cites '%s'.".formatted(reference.id()));
      }
    }
  }

  private static Module.@Nullable Reference find(Module.About about, String id) {
    return about.references().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
  }

  private static List<String> names(List<Contributor> people, Contributor.Part part) {
    return people.stream().filter(p -> p.part() == part).map(Contributor::name).toList();
  }
}
