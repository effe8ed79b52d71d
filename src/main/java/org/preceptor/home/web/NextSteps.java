package org.preceptor.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.competence.ChooseActivity;
import org.preceptor.competence.NextStep;
import org.preceptor.competence.ReadCompetence;
import org.preceptor.content.Teaching;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.Missing;
import org.preceptor.scenario.Intention;
import org.preceptor.web.Texts;

/**
 * Chooses what is worth doing now, and says why: first what a person meant to do and is due, then
 * what is missing in a course they are enrolled in, then a course they could begin, then the duty
 * that the competence map names.
 */
@ApplicationScoped
public class NextSteps {

  @Inject ReadCompetence competence;
  @Inject ChooseActivity choose;
  @Inject Texts texts;

  /** A step in words. */
  public record Step(String title, List<String> because, String action, String address) {}

  Step of(List<CourseStatus> courses, List<Intention> intentions, LocalDate today) {
    return due(intentions, today)
        .or(() -> inCourse(courses))
        .or(() -> toBegin(courses))
        .or(this::duty)
        .orElseGet(this::look);
  }

  private Optional<Step> due(List<Intention> intentions, LocalDate today) {
    return intentions.stream()
        .filter(intention -> !intention.remindOn().isAfter(today))
        .filter(intention -> intention.remindOn().isAfter(today.minusDays(14)))
        .findFirst()
        .map(
            intention ->
                step(
                    "intention",
                    "/scenario/debrief?play=" + intention.playthrough(),
                    List.of(intention.text()),
                    text("next.intention.because.1", intention.text()),
                    text("next.intention.because.2")));
  }

  private Optional<Step> inCourse(List<CourseStatus> courses) {
    return courses.stream().filter(CourseStatus::isEnrolled).findFirst().map(this::inCourse);
  }

  private Step inCourse(CourseStatus status) {
    var enrolled = text("next.because.enrolled", status.course().title());
    var left = status.missing();
    if (left.isEmpty()) {
      return step(
          "attest",
          course(status),
          List.of(status.course().title()),
          enrolled,
          text("next.attest.because"));
    }
    var because = text("next.because.left", left.size());
    return switch (left.getFirst()) {
      case Missing.Lessons lessons ->
          step(
              "lesson",
              "/learning/take-module?module="
                  + lessons.module().slug()
                  + "&lesson="
                  + lessons.left().getFirst().id(),
              List.of(lessons.left().getFirst().title()),
              enrolled,
              text("next.lesson.because", lessons.left().size(), lessons.module().about().title()),
              because);
      case Missing.Assessment assessment ->
          step(
              "assessment",
              course(status),
              List.of(assessment.module().about().title()),
              enrolled,
              text(
                  assessment.best().isPresent()
                      ? "next.assessment.because.again"
                      : "next.assessment.because.first"),
              because);
      case Missing.Activity activity ->
          step(
              activity.part().kind().word(),
              activity.part().address(),
              List.of(activity.title()),
              enrolled,
              because);
      case Missing.Evaluation evaluation ->
          step("evaluation", course(status), List.of(status.course().title()), enrolled, because);
    };
  }

  private Optional<Step> toBegin(List<CourseStatus> courses) {
    return courses.stream()
        .filter(status -> status.enrollment().isEmpty())
        .findFirst()
        .map(
            status ->
                step(
                    "begin",
                    course(status),
                    List.of(status.course().title()),
                    text("next.begin.because.1"),
                    text("next.begin.because.2", status.minutes().minutes())));
  }

  private Optional<Step> duty() {
    return choose.next(competence.mine()).map(this::duty);
  }

  private Step duty(NextStep next) {
    return step(
        "duty",
        choose
            .of(next)
            .map(Teaching.Offer::address)
            .orElse("/competence/standard?number=" + next.duty().id().standard()),
        List.of(next.duty().title()),
        text("next.duty.because." + next.why().word()),
        next.duty().duty());
  }

  private Step look() {
    return step("look", "/scenario/scenarios", List.of(), text("next.look.because"));
  }

  private static String course(CourseStatus status) {
    return "/learning/course?course=" + status.course().slug();
  }

  private Step step(String kind, String address, List<String> names, String... because) {
    var reasons = new ArrayList<String>();
    for (var reason : because) {
      if (!reason.isBlank()) {
        reasons.add(reason);
      }
    }
    return new Step(
        text("next." + kind + ".title", names.toArray()),
        reasons,
        text("next." + kind + ".action"),
        address);
  }

  private String text(String key, Object... values) {
    return texts.get("home", key, values);
  }
}
