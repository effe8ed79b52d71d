package org.preceptor.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.StandardNumber;

/**
 * A course as one person sees it: its parts, what is done, and what is missing.
 *
 * @param enrollment the last one, whether it is open or has ended; empty before the first
 * @param minutes what formula 1 gives for the parts on offer
 */
public record CourseStatus(
    Course course,
    Optional<Enrollment> enrollment,
    List<PartStatus> parts,
    ContactMinutes minutes,
    boolean evaluated,
    Optional<Closings.Attestation> attestation) {

  public CourseStatus {
    parts = List.copyOf(parts);
  }

  /** One part, and how far it is done. */
  public sealed interface PartStatus {

    boolean isDone();

    List<Missing> missing();
  }

  /** A module of the course. */
  public record ModulePart(ModuleStanding standing) implements PartStatus {

    @Override
    public boolean isDone() {
      return standing.isDone();
    }

    @Override
    public List<Missing> missing() {
      return standing.missing();
    }
  }

  /**
   * A part that another pillar owns.
   *
   * @param offered empty where it is no longer offered
   */
  public record ActivityPart(
      Course.Part part, Optional<Activities.Offered> offered, Optional<Instant> finishedAt)
      implements PartStatus {

    public String title() {
      return offered.map(Activities.Offered::title).orElse(part.slug());
    }

    @Override
    public boolean isDone() {
      return finishedAt.isPresent();
    }

    @Override
    public List<Missing> missing() {
      return isDone() ? List.of() : List.of(new Missing.Activity(part, title()));
    }
  }

  public boolean isEnrolled() {
    return enrollment.filter(Enrollment::isOpen).isPresent();
  }

  /** Whether the last enrollment ended in credit. */
  public boolean isCompleted() {
    return attestation.isPresent();
  }

  public List<ModuleStanding> modules() {
    return parts.stream()
        .filter(ModulePart.class::isInstance)
        .map(part -> ((ModulePart) part).standing())
        .toList();
  }

  /** The standard that its first module teaches; empty where it has none. */
  Optional<StandardNumber> standard() {
    return modules().stream().findFirst().map(s -> s.module().about().standard());
  }

  public Subject subject() {
    return standard().map(Subject::of).orElse(Subject.OTHER);
  }

  /** What is missing before the attestation, in the order in which it is done. */
  public List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    parts.forEach(part -> missing.addAll(part.missing()));
    if (!evaluated) {
      missing.add(new Missing.Evaluation());
    }
    return missing;
  }

  public boolean isReadyToEvaluate() {
    return parts.stream().allMatch(PartStatus::isDone);
  }

  public boolean isReadyToAttest() {
    return isEnrolled() && missing().isEmpty();
  }

  /**
   * What is asked about the course before credit: its own questions, and those of a module that it
   * does not ask about itself.
   */
  public List<EvaluationQuestion> questions() {
    var questions = new ArrayList<EvaluationQuestion>();
    for (var standing : modules()) {
      var part = new Course.Part(ActivityRef.Kind.MODULE, standing.module().slug()).word();
      if (course.evaluation().stream().noneMatch(q -> q.about().equals(part))) {
        questions.addAll(standing.module().evaluation());
      }
    }
    questions.addAll(course.evaluation());
    return questions;
  }
}
