package org.preceptor.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.credit.ReadTranscript;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.ExamResult;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Missing;
import org.preceptor.standards.ContactTime;
import org.preceptor.web.Texts;

/** Says in words what courses and their parts still ask for. */
@ApplicationScoped
class CourseWords {

  private static final String BUNDLE = "learning";

  @Inject Texts texts;
  @Inject ReadTranscript transcript;

  /** Something still owed, and where it is done. */
  public record Owed(String text, String link) {

    public String getText() {
      return text;
    }

    public String getLink() {
      return link;
    }
  }

  String hours(ContactTime time) {
    var hours = ContactMinutes.hours(time);
    return texts.get(BUNDLE, hours.equals("1") ? "hours.one" : "hours.many", hours);
  }

  /** For message keys. */
  static String state(CourseStatus status) {
    if (status.isEnrolled()) {
      return "enrolled";
    }
    return status.isCompleted() ? "completed" : "open";
  }

  static String firstParagraph(String text) {
    int end = text.indexOf("\n\n");
    return end < 0 ? text.strip() : text.substring(0, end).strip();
  }

  static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n\n", -1));
  }

  List<Owed> owed(List<Missing> missing) {
    return missing.stream().map(this::owed).toList();
  }

  private Owed owed(Missing missing) {
    return switch (missing) {
      case Missing.Lessons lessons ->
          new Owed(
              texts.get(
                  BUNDLE,
                  "missing.lessons",
                  lessons.left().size(),
                  lessons.left().stream().map(Lesson::title).collect(Collectors.joining(" · "))),
              "/learning/take-module?module=" + lessons.module().slug());
      case Missing.Assessment assessment ->
          new Owed(
              assessment.best().map(this::notPassed).orElseGet(() -> notTaken(assessment)),
              "/learning/module?module=" + assessment.module().slug() + "#assessment");
      case Missing.Scenario scenario ->
          new Owed(
              texts.get(BUNDLE, "missing.scenario", scenario.title()),
              "/scenario/scenario?scenario=" + scenario.part().slug());
      case Missing.Evaluation evaluation ->
          new Owed(texts.get(BUNDLE, "missing.evaluation"), "#evaluation");
    };
  }

  private String notPassed(ExamResult best) {
    return texts.get(
        BUNDLE, "missing.assessment.failed", best.right(), best.asked(), best.needed());
  }

  private String notTaken(Missing.Assessment assessment) {
    var exam = assessment.module().assessment();
    return texts.get(BUNDLE, "missing.assessment", exam.blueprint().length(), exam.passPercent());
  }

  /** Where the certificate of a course that ended in credit is; the transcript before that. */
  String certificate(CourseStatus status) {
    return status
        .enrollment()
        .flatMap(enrollment -> transcript.mine(enrollment.id()))
        .map(credit -> "/credit/certificate?code=" + credit.entry().certificate().text())
        .orElse("/credit/transcript");
  }
}
