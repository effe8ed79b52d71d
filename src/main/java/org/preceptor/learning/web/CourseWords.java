package org.preceptor.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.credit.Credit;
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

  /** For message keys: open, enrolled, completed, reversed. */
  String state(CourseStatus status) {
    if (status.isEnrolled()) {
      return "enrolled";
    }
    if (!status.isCompleted()) {
      return "open";
    }
    return credit(status).map(Credit::stands).orElse(true) ? "completed" : "reversed";
  }

  /** The last credit that the course gave, whether it stands or not. */
  private Optional<Credit> credit(CourseStatus status) {
    return transcript.mine().credits().stream()
        .filter(credit -> credit.award().course().slug().equals(status.course().slug()))
        .reduce((earlier, later) -> later);
  }

  static String firstParagraph(String text) {
    int end = text.indexOf("\n\n");
    return end < 0 ? text.strip() : text.substring(0, end).strip();
  }

  static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n\n", -1));
  }

  /** What is missing, each with the way to it; the last has none before its turn. */
  List<Owed> owed(CourseStatus status) {
    return status.missing().stream().map(missing -> owed(missing, status)).toList();
  }

  private Owed owed(Missing missing, CourseStatus status) {
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
      case Missing.Activity activity ->
          new Owed(
              texts.get(BUNDLE, "missing." + activity.part().kind().word(), activity.title()),
              activity.part().address());
      case Missing.Evaluation evaluation ->
          status
              .enrollment()
              .filter(enrollment -> status.isReadyToEvaluate())
              .map(enrollment -> "/learning/evaluation?enrollment=" + enrollment.id())
              .map(link -> new Owed(texts.get(BUNDLE, "missing.evaluation"), link))
              .orElseGet(() -> new Owed(texts.get(BUNDLE, "missing.evaluation.later"), ""));
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

  /** Whether the course gave credit, in this enrollment or in an earlier one. */
  boolean hasCertificate(CourseStatus status) {
    return credit(status).isPresent();
  }

  /** Where the last certificate that the course gave is; the transcript before there is one. */
  String certificate(CourseStatus status) {
    return credit(status)
        .map(credit -> "/credit/certificate?code=" + credit.entry().certificate().text())
        .orElse("/credit/transcript");
  }
}
