package org.preceptor.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.Enrollment;
import org.preceptor.learning.TakeCourse;
import org.preceptor.web.Texts;

/** Backs {@code learning/course.xhtml}: what a course holds, and what it still asks for. */
@Named
@RequestScoped
public class CourseView {

  @Inject TakeCourse takeCourse;
  @Inject CourseWords words;
  @Inject Texts texts;

  private @Nullable String course;
  private @Nullable String afterEnrolling;
  private @Nullable CourseStatus status;

  /** A part of the course. */
  public record PartRow(
      String kind, String title, String summary, String link, boolean done, List<String> facts) {

    public String getKind() {
      return kind;
    }

    public String getTitle() {
      return title;
    }

    public String getSummary() {
      return summary;
    }

    public String getLink() {
      return link;
    }

    public boolean isDone() {
      return done;
    }

    public List<String> getFacts() {
      return facts;
    }
  }

  /** Loads what the address names. */
  public void load() {
    status = takeCourse.status(Objects.requireNonNullElse(course, ""));
  }

  private CourseStatus status() {
    return Objects.requireNonNull(status, "loaded by the page");
  }

  public List<PartRow> getParts() {
    return status().parts().stream().map(this::row).toList();
  }

  private PartRow row(CourseStatus.PartStatus part) {
    return switch (part) {
      case CourseStatus.ModulePart module -> {
        var standing = module.standing();
        var taught = standing.module();
        yield new PartRow(
            "module",
            taught.about().title(),
            CourseWords.firstParagraph(taught.about().summary()),
            "/learning/module?module=" + taught.slug(),
            part.isDone(),
            List.of(
                texts.get(
                    "learning",
                    "part.lessons",
                    standing.progress().finishedCount(),
                    taught.lessons().size()),
                texts.get(
                    "learning",
                    standing.isPassed() ? "part.passed" : "part.not-passed",
                    taught.assessment().blueprint().length(),
                    taught.assessment().passPercent())));
      }
      case CourseStatus.ActivityPart activity -> {
        var kind = activity.part().kind().word();
        var fact = kind + (part.isDone() ? ".done" : ".not-done");
        yield new PartRow(
            kind,
            activity.title(),
            activity.offered().map(o -> CourseWords.firstParagraph(o.summary())).orElse(""),
            activity.part().address(),
            part.isDone(),
            List.of(texts.get("learning", "part." + fact)));
      }
    };
  }

  public String getTitle() {
    return status().course().title();
  }

  public List<String> getSummary() {
    return CourseWords.paragraphs(status().course().summary());
  }

  public List<String> getGrievance() {
    return CourseWords.paragraphs(status().course().grievance());
  }

  public List<String> getAccommodation() {
    return CourseWords.paragraphs(status().course().accommodation());
  }

  public String getHours() {
    return words.hours(status().course().credit().time());
  }

  public List<String> getCategories() {
    return status().course().credit().categories().stream()
        .map(
            category ->
                texts.get("learning", "category." + category.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  public int getWords() {
    return status().minutes().size().words();
  }

  public int getItems() {
    return status().minutes().size().items();
  }

  public int getBlocks() {
    return status().minutes().size().blocks();
  }

  public int getChoices() {
    return status().minutes().size().choices();
  }

  public BigDecimal getForWords() {
    return status().minutes().forWords();
  }

  public int getForItems() {
    return status().minutes().forItems();
  }

  public int getForBlocks() {
    return status().minutes().forBlocks();
  }

  public BigDecimal getForChoices() {
    return status().minutes().forChoices();
  }

  public int getMinutes() {
    return status().minutes().minutes();
  }

  /** What formula 1 would allow, in half hours. */
  public int getCreditable() {
    return status().minutes().creditable().minutes();
  }

  public int getClaimed() {
    return status().course().credit().time().minutes();
  }

  public boolean isEnrolled() {
    return status().isEnrolled();
  }

  public String getCertificate() {
    return words.certificate(status());
  }

  public boolean isCompleted() {
    return status().isCompleted() && !isEnrolled();
  }

  /** Whether the credit that the course gave was taken back. */
  public boolean isReversed() {
    return words.state(status()).equals("reversed");
  }

  /** Whether an earlier enrollment ended in credit while this one goes on. */
  public boolean isEarlierCertificate() {
    return isEnrolled() && words.hasCertificate(status());
  }

  /** Whether the reader comes from enrolling. */
  public boolean isJustEnrolled() {
    return "true".equals(afterEnrolling) && isEnrolled();
  }

  /** Where the way to credit goes on; empty where only its last steps are left. */
  public String getNextLink() {
    return status().isReadyToEvaluate() ? "" : getOwed().getFirst().link();
  }

  /** Whether nothing of the course is done yet. */
  public boolean isFresh() {
    return status().modules().stream().noneMatch(module -> module.progress().hasBegun())
        && status().parts().stream().noneMatch(CourseStatus.PartStatus::isDone);
  }

  public boolean isReadyToEvaluate() {
    return isEnrolled() && status().isReadyToEvaluate() && !status().evaluated();
  }

  public boolean isEvaluated() {
    return status().evaluated();
  }

  public boolean isReadyToAttest() {
    return status().isReadyToAttest();
  }

  /** What is still owed before the attestation, each with the way to it. */
  public List<CourseWords.Owed> getOwed() {
    return words.owed(status());
  }

  public String getEnrollment() {
    return status().enrollment().map(Enrollment::id).map(String::valueOf).orElse("");
  }

  public List<String> getPresenters() {
    return status().modules().stream()
        .flatMap(standing -> standing.module().presenters().stream())
        .distinct()
        .toList();
  }

  public List<String> getObjectives() {
    return status().modules().stream()
        .flatMap(standing -> standing.module().about().objectives().stream())
        .map(objective -> objective.text())
        .toList();
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public @Nullable String getAfterEnrolling() {
    return afterEnrolling;
  }

  public void setAfterEnrolling(@Nullable String afterEnrolling) {
    this.afterEnrolling = afterEnrolling;
  }
}
