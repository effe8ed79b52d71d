package org.preceptor.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.credit.Awarding;
import org.preceptor.credit.CreditLedger;
import org.preceptor.standards.ActivityRef;

/** Takes a person through a credit course, from its parts to the attestation that earns credit. */
@UseCase
public class TakeCourse {

  @Inject Courses courses;
  @Inject Modules modules;
  @Inject Activities activities;
  @Inject Enrollments enrollments;
  @Inject Closings closings;
  @Inject TakeModule takeModule;
  @Inject CourseAwards awards;
  @Inject CreditLedger ledger;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  /** What came of giving the evaluation. */
  public sealed interface Evaluating {

    record Given() implements Evaluating {}

    /** These questions need an answer; nothing was kept. */
    record Unanswered(List<String> questions) implements Evaluating {}

    /** The parts of the course come first. */
    record NotYet(List<Missing> missing) implements Evaluating {}
  }

  /** What came of attesting. */
  public sealed interface Attesting {

    /** Credit was awarded, now or by an earlier request. */
    record Awarded(Awarding awarding) implements Attesting {}

    record NotYet(List<Missing> missing) implements Attesting {}
  }

  /** Every course on offer, as the person stands in it. */
  public List<CourseStatus> all() {
    var enrolled = enrollments.all(person.actor());
    var done = done();
    return courses.all().stream()
        .map(course -> status(course, last(enrolled, course.slug()), done))
        .toList();
  }

  /** The same, as the person looks for one. */
  public CourseShelves shelves() {
    return CourseShelves.of(all());
  }

  /**
   * @throws NotFound if no course has this name
   */
  public CourseStatus status(String slug) {
    var enrollment = last(slug);
    return status(course(slug, enrollment), enrollment);
  }

  /**
   * @throws NotFound if there is no such enrollment that the person may see
   */
  public CourseStatus status(UUID enrollmentId) {
    return status(enrollments.get(enrollmentId, person.actor()));
  }

  /** The course that holds this part: one that the person enrolled in before any other. */
  public Optional<Course> with(ActivityRef.Kind kind, String slug) {
    var part = new Course.Part(kind, slug);
    var enrolled = enrollments.all(person.actor()).stream().map(e -> e.course().slug()).toList();
    return courses.all().stream()
        .filter(course -> course.parts().contains(part))
        .min(Comparator.comparing(course -> !enrolled.contains(course.slug())));
  }

  private CourseStatus status(Enrollment enrollment) {
    return status(
        course(enrollment.course().slug(), Optional.of(enrollment)), Optional.of(enrollment));
  }

  private Optional<Enrollment> last(String slug) {
    return last(enrollments.all(person.actor()), slug);
  }

  private static Optional<Enrollment> last(List<Enrollment> all, String slug) {
    return all.stream()
        .filter(enrollment -> enrollment.course().slug().equals(slug))
        .reduce((earlier, later) -> later);
  }

  /** An open enrollment goes on in the version it was begun in. */
  private Course course(String slug, Optional<Enrollment> enrollment) {
    return enrollment
        .filter(Enrollment::isOpen)
        .flatMap(open -> courses.find(open.course()))
        .or(() -> courses.find(slug))
        .orElseThrow(() -> new NotFound(Thing.COURSE, slug));
  }

  /** What the person has done in anything that may be part of a course, looked up at once. */
  private record Done(Set<String> begun, Activities.Finished finished) {}

  private Done done() {
    return new Done(takeModule.begun(), activities.finished(person.id()));
  }

  private CourseStatus status(Course course, Optional<Enrollment> enrollment) {
    return status(course, enrollment, done());
  }

  private CourseStatus status(Course course, Optional<Enrollment> enrollment, Done done) {
    var since = enrollment.map(Enrollment::since).orElse(Instant.EPOCH);
    var parts = new ArrayList<CourseStatus.PartStatus>();
    var sizes = new ArrayList<ReadingSize>();
    for (var part : course.parts()) {
      if (part.kind() == ActivityRef.Kind.MODULE) {
        var module =
            modules.find(part.slug()).orElseThrow(() -> new NotFound(Thing.MODULE, part.slug()));
        parts.add(new CourseStatus.ModulePart(takeModule.standing(module, since, done.begun())));
        sizes.add(module.size());
      } else {
        var offered = activities.find(part.kind(), part.slug());
        parts.add(
            new CourseStatus.ActivityPart(
                part, offered, done.finished().at(part.kind(), part.slug(), since)));
        offered.map(Activities.Offered::size).ifPresent(sizes::add);
      }
    }
    return new CourseStatus(
        course,
        enrollment,
        parts,
        ContactMinutes.of(sizes),
        enrollment.flatMap(e -> closings.evaluation(e.id())).isPresent(),
        enrollment.flatMap(e -> closings.attestation(e.id())));
  }

  /** Takes the evaluation; given twice, the first stands. Free text may be left empty. */
  public Evaluating evaluate(UUID enrollmentId, Map<String, String> answers) {
    var status = status(enrollments.hold(enrollmentId, person.actor()));
    if (!status.isReadyToEvaluate()) {
      return new Evaluating.NotYet(status.missing());
    }
    var kept = new TreeMap<String, String>();
    var unanswered = new ArrayList<String>();
    for (var question : status.questions()) {
      var answer = answers.getOrDefault(question.id(), "").strip();
      if (question.accepts(answer)) {
        kept.put(question.id(), answer);
      } else {
        unanswered.add(question.id());
      }
    }
    if (!unanswered.isEmpty()) {
      return new Evaluating.Unanswered(unanswered);
    }
    closings.evaluate(enrollmentId, kept, clock.instant());
    return new Evaluating.Given();
  }

  /** Takes the attestation, ends the enrollment and enters the credit, all or nothing. */
  public Attesting attest(UUID enrollmentId) {
    var enrollment = enrollments.hold(enrollmentId, person.actor());
    var status = status(enrollment);
    if (!status.isCompleted() && !status.missing().isEmpty()) {
      return new Attesting.NotYet(status.missing());
    }
    var now = status.attestation().map(Closings.Attestation::at).orElseGet(clock::instant);
    closings.attest(enrollmentId, new Closings.Attestation(status.course().attestation(), now));
    enrollments.end(enrollmentId, now);
    return new Attesting.Awarded(ledger.award(awards.award(enrollment, status, now)));
  }
}
